"""The published JSON Schemas in a Python pipeline: no JavaScript runs here.

Needs Debian's python3-jsonschema, or `pip install jsonschema`. The schemas are
plain files of the npm package; a pipeline without npm copies them from there.
"""

import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("Python's jsonschema is not installed (apt install python3-jsonschema)", file=sys.stderr)
    sys.exit(77)

HERE = pathlib.Path(__file__).parent
SCHEMAS = HERE / "../../node_modules/@zwgk/schemas/json-schema"

for path in sorted((HERE / "records").glob("*.json")):
    record = json.loads(path.read_text(encoding="utf-8"))
    schema = json.loads((SCHEMAS / f"{record['recordType']}.json").read_text(encoding="utf-8"))
    errors = sorted(Draft202012Validator(schema).iter_errors(record), key=lambda error: error.json_path)
    print(f"{path.name}: {'valid' if not errors else f'{len(errors)} fault(s)'}")
    for error in errors:
        print(f"  {error.json_path}: {error.validator}")
