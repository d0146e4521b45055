"""What the two contracts cannot say, or leave unsaid, so that Schemathesis asks for no more than a server can give.

The live contract is made of the types of an SDK: a string is any string there, and an operation that takes input often has
no status for bad input. Local mode answers that with 400 (or 422, where the contract has that and not 400).
"""

import schemathesis

# A name is for people: something to see in it, and no control characters.
NAMES = ("name", "displayName", "branchGitName", "logicalId")
PLAIN = r"[^\x00-\x1f\x7f-\x9f]"
TEXT = {"type": "string", "maxLength": 100, "pattern": rf"^{PLAIN}*[^\s\x00-\x1f\x7f-\x9f]{PLAIN}*$"}


@schemathesis.hook
def before_load_schema(context, schema):
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            if isinstance(operation, dict) and "responses" in operation:
                say_more(path, method, operation)
    # The documented contract has its bodies by name.
    for name, content in schema.get("components", {}).get("schemas", {}).items():
        if name.endswith("Create") and "name" in content["properties"]:
            content["properties"]["name"] = dict(TEXT)


def say_more(path, method, operation):
    responses = operation["responses"]
    queries = [one for one in operation.get("parameters", []) if one.get("in") == "query"]
    body = operation.get("requestBody")
    if (queries or body) and not {"400", "422"} & set(responses):
        error = next(one for status, one in responses.items() if status.startswith("4"))
        # The exchange has an error of its own form, for its 401.
        responses["400"] = responses.get("429", error)
    for query in queries:
        if query["name"] == "cursor":
            # Only a server makes cursors; without one the query may say so.
            query["schema"] = {"type": "string", "enum": ["", "null"]}
        if query["name"] == "startDate":
            query["schema"] = {"type": "string", "format": "date"}
        if query["name"] == "endDate":
            # Not before any start.
            query["schema"] = {"type": "string", "enum": ["9999-12-31"]}
    if not body:
        return
    content = body["content"]["application/json"]["schema"]
    fields = content.get("properties", {})
    for name in NAMES:
        if name in fields:
            fields[name] = dict(TEXT)
    if "branchId" in fields:
        # A branch is named in one way. null is none, in a change.
        if method == "patch":
            fields["branchGitName"] = {"anyOf": [dict(TEXT), {"type": "null"}]}
        else:
            fields["branchId"] = {"type": "string"}
        pairs = [["branchId", "branchGitName"], ["logicalId", "branchGitName"]]
        if method == "patch":
            pairs.append(["logicalId", "branchId"])
        content["not"] = {"anyOf": [{"required": pair} for pair in pairs]}
    if "fromDatabase" in fields:
        content["not"] = {"required": ["source", "fromDatabase"]}
    if path == "/v1/projects/{projectId}/databases":
        # A source that is not there is a 404, too, which would pass for one of the project.
        fields["source"] = {"type": "object", "properties": {"type": {"const": "empty"}}, "required": ["type"]}
        content["not"] = {"required": ["fromDatabase"]}
    if path == "/v1/projects":
        # It names a workspace in its body, which may be none.
        responses["404"] = responses["409"]
