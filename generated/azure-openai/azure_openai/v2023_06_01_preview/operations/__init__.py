"""The operations of 2023-06-01-preview, a file a group."""
