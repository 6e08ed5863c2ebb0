"""Verdicts of Python's jsonschema, for comparison with zod's and Ajv's.

Reads {"schemas": {name: schema}, "documents": [[name, document], ...]} from
standard input and writes the list of true and false.
"""

import json
import sys

from jsonschema import validators

request = json.load(sys.stdin)
checks = {}
for name, schema in request["schemas"].items():
    validator = validators.validator_for(schema)
    validator.check_schema(schema)
    checks[name] = validator(schema)
json.dump([checks[name].is_valid(document) for name, document in request["documents"]], sys.stdout)
