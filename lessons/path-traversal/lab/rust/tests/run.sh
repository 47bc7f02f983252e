#!/bin/sh
# Compiles the tests and runs them; the build has put the program at $CAVEAT_SCRATCH/recipes.
rustc --edition=2024 -o "$CAVEAT_SCRATCH/tests" "$(dirname "$0")/tests.rs" || exit 2
exec "$CAVEAT_SCRATCH/tests"
