"""A package as the generator writes it, by hand; `_runtime` stands for the copy."""
