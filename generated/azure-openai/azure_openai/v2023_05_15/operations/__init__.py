"""The operations of 2023-05-15, a file a group."""
