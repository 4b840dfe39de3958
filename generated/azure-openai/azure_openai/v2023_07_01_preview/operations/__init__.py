"""The operations of 2023-07-01-preview, a file a group."""
