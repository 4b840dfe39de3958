"""What each diagnostic of this room means and what to do about it, for `explain`."""

from __future__ import annotations

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "dialect-missing": (
        "The document does not say which description language it is written in. A"
        ' root document starts with `openapi: "3.x.y"` or `swagger: "2.0"`. A file'
        " that holds only schemas, paths or the like is a fragment: name the"
        " document that refers to it instead."
    ),
    "dialect-unsupported": (
        "The document says that it is written in a version that is not read:"
        " Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are. Convert it, or correct the"
        " version line."
    ),
    "dynamic-reference": (
        "Several schemas have the `$dynamicAnchor` that a `$dynamicRef` leads to, so"
        " that it means another schema for each of those who refer to the one around"
        " it. A type cannot say that: any JSON value is allowed there. Where a single"
        " schema has the anchor, a `$dynamicRef` is read like a `$ref`. Write out the"
        " schemas that are meant, with a `$ref` in each."
    ),
    "enum-empty": (
        "A schema lists no value in `enum`. At its word no value would ever fit, which"
        " nobody means; the keyword is left out and the rest of the schema counts."
        " List the values, or remove the keyword."
    ),
    "enum-duplicate": (
        "A list of allowed values holds the same value twice. It counts once. Delete"
        " one of them, or write the value that was meant: a repeated one is often the"
        " copy that nobody changed."
    ),
    "shape": (
        "A value has another JSON type than the description language asks for"
        " there. It was converted where its meaning is clear (the message says how),"
        " else it was left out. Write the value that the message asks for."
    ),
    "shape-schema": (
        "A place that holds a schema holds something else, so that nothing is known"
        " of the values there: any JSON value is allowed. Write an object with"
        " schema keywords, or a `$ref`."
    ),
    "shape-type": (
        'The value of `type` is none of "array", "boolean", "integer", "null",'
        ' "number", "object" and "string". Spellings such as "int" are understood;'
        " an unknown word leaves the type open, so that any value is allowed."
    ),
    "shape-parameter": (
        "A parameter lacks its name or its place (`in`), or says something about"
        " itself that contradicts its place. Without a name or a known place it"
        " cannot be sent and is left out."
    ),
    "shape-style": (
        "A parameter asks for a `style` or a `collectionFormat` that does not exist"
        " or is not defined for its place. The default of the place is used."
    ),
    "shape-status": (
        'The key of a response is no status: "200", "4XX" and "default" are. The'
        " response is left out."
    ),
    "keyword-not-in-dialect": (
        "A keyword belongs to another version of the description language, such as"
        " `nullable` in an OpenAPI 3.1 document or a list of types in a 3.0 one. It"
        " was understood as meant. Other tools may ignore it: use the words of the"
        " version that the document declares. Reported once for each keyword, with a"
        " count."
    ),
    "unknown-keyword": (
        "A schema has a word that is no keyword of any version of the description"
        " language, often a misspelt one or one in the wrong place. It has no"
        " effect. Extensions begin with `x-`. Reported once for each word, with a"
        " count."
    ),
    "ref-siblings-ignored": (
        "Swagger 2.0 and OpenAPI 3.0 ignore keywords that stand beside `$ref`, and"
        " so do we where they would restrict the value (descriptions, defaults,"
        " `nullable`, `readOnly` and extensions are kept). Put the reference and the"
        " keywords together in an `allOf`. Reported once for each keyword, with a"
        " count."
    ),
    "required-on-property": (
        "A property says `required: true` or `false` of itself, a habit of JSON Schema"
        " draft 3, and it has no effect. List the name of the property in the"
        " `required` of the object that holds it. Reported once, with a count."
    ),
    "reference-target": (
        "A `$ref` leads to a thing of another kind than the place needs, such as a"
        " parameter where a schema belongs. It is read as what the place needs."
    ),
    "reference-cycle": (
        "Objects refer to each other in a circle without ever saying anything, or a"
        " callback holds itself. The circle is cut: the schema allows any value, the"
        " inner callback is left out."
    ),
    "path-shape": ('A path does not begin with "/", as every path must. One is added.'),
    "path-parameter-missing": (
        "A placeholder of the path has no parameter. A required string is assumed;"
        " declare the parameter with `in: path`."
    ),
    "path-parameter-unused": (
        "A parameter is declared with `in: path`, but the path has no placeholder"
        " of its name, so that it cannot be sent and is left out. Placeholders are"
        " matched exactly; one that differs only by case is taken for the same, with"
        " this warning."
    ),
    "duplicate-parameter": (
        "Two parameters of one list have the same name and place, or a request has"
        " two bodies. The first one counts."
    ),
    "method-shape": (
        "A key of a path item is a method that the description language does not"
        " define there, or one in capital letters. It is understood as meant."
    ),
    "body-media-type": (
        "A Swagger operation has form parameters, but consumes no form media type."
        " `application/x-www-form-urlencoded` is assumed, or `multipart/form-data`"
        " where a parameter is a file."
    ),
    "server-variable": (
        "A placeholder of a server URL is not declared among its variables. It"
        " becomes a variable without a default, which the caller must give."
    ),
    "security-scheme": (
        "A security scheme is incomplete or of a type that is not known, or a"
        " requirement names a scheme that is not declared. What is not known cannot"
        " be applied and is left out; declare the scheme."
    ),
    "discriminator": (
        "A discriminator lacks its property name, or its mapping names a schema"
        " that does not exist. Such an entry is left out."
    ),
    "unsupported": (
        "The description language allows this, but the generator has no means to"
        " express it. The message says what is left out."
    ),
    "meta-schema": (
        "The document breaks the official JSON Schema of its description language."
        " It is read all the same where its meaning is clear; other tools may refuse"
        " it. Only the deepest, most telling error of each place is shown."
    ),
}
