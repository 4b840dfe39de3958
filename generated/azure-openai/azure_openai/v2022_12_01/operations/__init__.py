"""The operations of 2022-12-01, a file a group."""
