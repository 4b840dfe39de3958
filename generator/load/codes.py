"""What the diagnostics of this room mean, for `apistrata explain CODE`."""

from __future__ import annotations

from generator.load.limits import MAX_BYTES, MAX_DEPTH, MAX_EXPANSION

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "alias-bomb": (
        "The aliases (`*name`) of a YAML file stand for more than"
        f" {MAX_EXPANSION:,} values once they are written out. Aliases of aliases"
        " multiply: ten levels of ten make ten thousand million. The file is not read."
        " Write the values out where they are needed, or use `$ref`."
    ),
    "alias-recursive": (
        "A YAML alias stands inside the value that its own anchor marks, so the value"
        " would never end. It is read as null. A schema that contains itself is written"
        " with `$ref`."
    ),
    "alias-unknown": (
        "A YAML alias (`*name`) has no anchor (`&name`) before it. It is read as null."
        " A text that begins with an asterisk needs quotes."
    ),
    "duplicate-key": (
        "A key stands twice in one object. JSON and YAML leave open which of them"
        " counts, so tools disagree; here none does, and nothing is made of the"
        " document before one of them is removed or renamed."
    ),
    "empty-file": (
        "The file holds no value: it is empty, or has only blanks and comments."
    ),
    "file-too-large": (
        f"The file has more than {MAX_BYTES // (1024 * 1024)} MB, more than any API"
        " description needs, and is not read. Split it into files that refer to each"
        " other."
    ),
    "json-comment": (
        "A JSON file has comments, which JSON does not know. They are read over."
        " Other tools will refuse the file, so remove them; a `description` or a member"
        " that begins with `x-` can hold a remark."
    ),
    "json-control-character": (
        "A JSON text holds a raw control character, such as a line break or a tab."
        ' It is kept. JSON wants it written as an escape: "\\n", "\\t", "\\u0001".'
    ),
    "json-syntax": (
        "The text is no JSON, and is no YAML either. The message says what was"
        " expected at that place; often a comma or a quote is missing just before it."
    ),
    "json-trailing-comma": (
        "A comma stands before a closing bracket, which JSON does not allow. It is"
        " read over; other tools will refuse the file."
    ),
    "key-not-scalar": (
        "A YAML key is a list or an object. Keys are texts here, as in JSON, so the"
        " member is left out. Often a text like `{name}` only lacks its quotes."
    ),
    "lone-surrogate": (
        "An escape such as `\\ud83d` is one half of a character beyond U+FFFF, and the"
        " other half is missing. No file can hold half a character; it is replaced by"
        " U+FFFD. Write the character itself or both halves."
    ),
    "merge-key": (
        "The YAML merge key `<<` takes a mapping, mostly an alias of one, or a list of"
        " mappings. Anything else is left out."
    ),
    "missing-file": (
        "The file does not exist. Relative paths start from the folder of the manifest,"
        " or from the working directory where there is no manifest."
    ),
    "not-a-file": ("The path leads to a folder, a pipe or a device. Name one file."),
    "not-text": (
        "The file has bytes that are no UTF-8 (or no UTF-16 or UTF-32, if it begins"
        " with such a byte order mark). The message counts bytes from 0. Save it as"
        " UTF-8."
    ),
    "number-not-finite": (
        "NaN, Infinity and numbers too large for a double have no place in JSON. The"
        " value is kept as text. Put it in quotes if a text is meant."
    ),
    "number-too-long": (
        "An integer has more than 4300 digits, which Python refuses to read. Put it in"
        " quotes if a text is meant."
    ),
    "overlay-extends": (
        "The `extends` of an overlay names the document that it was written for, and it"
        " is applied to another one. It is applied all the same, for files are moved."
        " An address on the network is held against the document's `$self`, and not"
        " checked where the document has none. Correct `extends`, or remove it."
    ),
    "overlay-mismatch": (
        "An overlay merges objects into objects, appends to lists and replaces single"
        " values by single values (Overlay 1.1, section Action Object). Other"
        " combinations are errors, as is removing the whole document or copying more"
        " than one value. To change the kind of a value, remove it with one action and"
        " add the new one with the next."
    ),
    "overlay-no-match": (
        "The target of an overlay's action selects nothing in the document, so the"
        " action changes nothing. The specification allows it, but mostly a name has"
        " changed or is misspelt. The help says how far the path can be followed."
    ),
    "overlay-shape": (
        "The overlay does not have the form that the OpenAPI Overlay Specification"
        " gives: `overlay`, `info` and a list of `actions`, each with a `target` and"
        " one of `update`, `remove` and `copy`."
    ),
    "overlay-target": (
        "The target is no JSONPath query as RFC 9535 defines it. It begins with `$`;"
        " members follow as `.name` or `['any name']`, elements as `[0]`, all of them"
        " as `[*]`, chosen ones as `[?@.name == 'x']`."
    ),
    "overlay-too-large": (
        f"One action of an overlay would add more than {MAX_EXPANSION:,} values, or"
        f" nest them more than {MAX_DEPTH} levels deep. It is left out. Mostly the"
        " target selects far more than was meant, or a value is copied into itself."
    ),
    "overlay-version": (
        "The overlay says that it follows a version of the specification that is not"
        " known here. It is read as version 1.1."
    ),
    "pin-broken": (
        "A reference leads to the network, and the copy that the manifest pins for it"
        " has another sha256: somebody edited it, or fetched something else. Nothing is"
        " generated from it. `apistrata fetch` gets what was pinned."
    ),
    "ref-absolute": (
        "A reference has an absolute path. It works only where the file lies at that"
        " very place. Write the path relative to the file that holds the reference."
    ),
    "ref-backslash": (
        "A reference separates folders by backslashes. References are URIs, whose"
        " separator is the forward slash everywhere. It is read as if it had them."
    ),
    "ref-cycle": (
        "References lead to each other and never to a value. A schema may well contain"
        " itself, but not consist of nothing but a reference to itself."
    ),
    "ref-not-string": (
        "The value of `$ref` is no text. Where a property is really called `$ref`, it"
        " belongs under `properties`."
    ),
    "ref-outside-roots": (
        "A reference leads out of the folders that may be read, perhaps through a"
        " symbolic link. This keeps a foreign document from reading other files. Move"
        " the file, or add its folder to the allowed roots."
    ),
    "ref-remote": (
        "A reference leads to the network. Generation works offline and must give the"
        " same result tomorrow, so nothing is fetched. Pin a copy under `pins:` of the"
        " manifest (`apistrata fetch` gets it), or keep a copy beside the document and"
        " refer to that."
    ),
    "ref-unresolved": (
        "A reference leads to a file, a member or an element that does not exist. A"
        " pointer is counted from the root of the file it names; `/` in a name is"
        " written `~1`, `~` is written `~0`. Where a schema, an example, a link, a"
        " callback or a header is missing this is a warning, and the message says what"
        " is done without it. Where a parameter, a request body, a response, a path"
        " item or a security scheme is missing it is an error: no request could be"
        " built honestly without it."
    ),
    "too-deep": (
        f"Values are nested more than {MAX_DEPTH} levels deep. No API description"
        " needs that, so the file is not read."
    ),
    "unknown-tag": (
        "A YAML tag such as `!Ref` or `!!binary` has no meaning in an API description."
        " The value is read as if the tag were not there."
    ),
    "unreadable-file": (
        "The operating system does not let the file be read; the message says why."
    ),
    "yaml-documents": (
        "The file holds several YAML documents, separated by `---`. Only the first is"
        " read. Give each its own file."
    ),
    "yaml-in-json": (
        "The file is called .json but holds YAML. It was read all the same; other tools"
        " go by the name and will refuse it."
    ),
    "yaml-syntax": (
        "The text is no YAML. The message says what stood in the way at that place; the"
        " cause is often the indentation or a quote of the line before. Texts with"
        ' ": " or " #" in them, or that begin with one of @ ` % & * ! | > { [, need'
        " quotes."
    ),
}
