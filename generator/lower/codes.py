"""What each diagnostic of this room means and what to do about it, for `explain`."""

from __future__ import annotations

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "allof-conflict": (
        "Two parts of an `allOf` contradict each other: a value cannot be of both"
        " types, or no value is allowed by both. Where a property is declared twice,"
        " the later declaration is taken; where lists of allowed values have none in"
        " common, the last list is; a whole schema that contradicts itself allows any"
        " value. Correct one of the parts."
    ),
    "allof-cycle": (
        "Following the `allOf` of a schema leads back to that schema, so that it would"
        " contain itself without end. The repeated part is left out. Break the circle,"
        " for example by a property that refers to the schema instead."
    ),
    "alternative-impossible": (
        "A member of a `oneOf` or `anyOf` is no object, and the properties beside the"
        " alternatives can only hold for objects. The member is left out."
    ),
    "assertion-not-checked": (
        "A keyword such as `not`, `if`, `dependentRequired`, `contains` or"
        " `propertyNames` narrows the values in a way that a type cannot say. The type"
        " is right without it; the server checks the rest."
    ),
    "component-differs": (
        "Two documents of one api-version have schemas of the same name that say"
        " different things. Both are generated, and one of them gets another name. Give"
        " one of them a name of its own, or make them equal."
    ),
    "composition-widened": (
        "Several `oneOf` or `anyOf` meet in one schema with too many combinations, or"
        " with none that is possible. The type is wider than what is written: the"
        " properties alone, or any value. Write the wanted combinations as one `oneOf`."
    ),
    "default-type": (
        "A default is not a value of its own type, such as a text for an integer. It is"
        " documented as written and never sent by the client: the server applies its"
        " own defaults."
    ),
    "definition-circle": (
        "A schema is another name for itself, or a union has itself as a member, with"
        " no list or object between. That part says nothing and is left out."
    ),
    "discriminator-ambiguous": (
        "Several members of a union pin the discriminator to the same value, so that it"
        " cannot tell them apart. They are told apart by what else they require. Give"
        " each member a value of its own."
    ),
    "discriminator-mapping": (
        "The mapping of a discriminator leads to a schema that is not among the members"
        " of the union. The entry is left out. Add the schema to the members, or delete"
        " the entry."
    ),
    "discriminator-unknown": (
        "A discriminator names a property that no schema of its family lists: neither"
        " the base nor a member. Values are told apart by it all the same, so that"
        " what is sent under another name is taken for unknown. Correct the name, or"
        " list the property."
    ),
    "discriminator-unusable": (
        "A union has a discriminator, and none of its members is an object with that"
        " property: the members are told apart by their shape. Or a schema names a"
        " property as its discriminator that is an array or an object, which can hold"
        " no tag: the discriminator is left out."
    ),
    "enum-not-scalar": (
        "An `enum` or `const` lists arrays or objects. They have no literal in the"
        " generated code; the plain type is used."
    ),
    "enum-type": (
        "An allowed value is not of the declared type, often because YAML reads an"
        " unquoted word as a number or a boolean. Where it is clear what is meant, the"
        " value is converted; else it is kept as it is. Quote it, or change the type."
    ),
    "header-parameter-ignored": (
        "OpenAPI says that header parameters called Accept, Content-Type and"
        " Authorization are ignored: they follow from the media types and the security"
        " schemes. The client sets these headers itself."
    ),
    "long-running-result": (
        "The `final-state-schema` of a long-running operation names a schema that does"
        " not exist. The type of the result is taken from the responses."
    ),
    "operation-clash": (
        "Two documents of one api-version (or one document twice) describe the same"
        " method of the same path. Only the first is generated. Delete one of them."
    ),
    "operation-id-duplicate": (
        "Two operations have the same operationId. The second one is known by its"
        " method and path instead. Give it an operationId of its own."
    ),
    "packed-unreadable": (
        "The extension `x-apistrata-packed` says that a response may bring an array of"
        " numbers as base64 text of their bytes. It is `float32` or `float64`, and"
        " stands beside `type: array` and `items` of plain numbers."
    ),
    "reference-lost": (
        "A reference leads to no schema, so that nothing is known of the value: any"
        " JSON value is allowed. Correct the reference."
    ),
    "required-unknown": (
        "A `required` list names a property that is not declared. Nothing is generated"
        " for it. Declare the property, or correct the name. It is a warning where the"
        " schema lists its properties and no part of it, no schema that extends it and"
        " no pattern could bring one of that name; else it is a note."
    ),
    "schema-too-deep": (
        "Schemas are nested in each other deeper than any that was written by hand."
        " What lies deeper is taken as any value. Give the inner schemas names."
    ),
    "security-scheme-differs": (
        "Two documents of one api-version declare a security scheme of the same name"
        " differently. The first one is used for both. Rename one of them."
    ),
    "skip-unused": (
        "The manifest gives a reason to skip an operation that the documents do not"
        " have. Write its operationId, or its method and path such as `GET /pets`, or"
        " delete the line."
    ),
    "stream-format": (
        "A media type has an item schema or `x-apistrata-stream`, and is none that can"
        " carry a sequence of items. Use `text/event-stream`, `application/jsonl`,"
        " `application/json-seq` or `multipart/mixed`."
    ),
    "type-contradicted": (
        "A `type` stands beside an `allOf`, `anyOf` or `oneOf` that is of another type."
        " A type with a format is believed, for it says how the value travels; a bare"
        " type is left out. Delete the one that is wrong."
    ),
    "type-inferred": (
        "A schema has no `type`, and keywords that concern one type only, such as"
        " `pattern` or `maximum`. That type is assumed. Write it down."
    ),
    "type-unknown": (
        "JSON has no type of that name. Any value is allowed. Use string, number,"
        " integer, boolean, object, array or null."
    ),
}
