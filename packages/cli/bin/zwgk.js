#!/usr/bin/env node
// Committed, because npm links a bin only if its file is there, and dist/ is not before the first build.
import "../dist/main.js";
