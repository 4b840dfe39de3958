"""The operations of 2024-10-21, a file a group."""
