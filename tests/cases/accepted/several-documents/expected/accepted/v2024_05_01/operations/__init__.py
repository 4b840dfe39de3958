"""The operations of 2024-05-01, a file a group."""
