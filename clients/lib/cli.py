"""
Runs commands of a command-line client, each in a process of its own, forked from one that has imported the client:
most of the time of a command is its imports.

usage: cli.py MODULE PROGRAM. Reads a line of JSON for each command, {"args", "env"}, and writes one,
{"code", "stdout", "stderr"}.
"""

import importlib
import json
import os
import sys
import tempfile

module, program = sys.argv[1:]
main = importlib.import_module(module).main


def run(args, env):
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        os.environ.update(env)
        # A terminal: what is not a terminal would be read as an image's data.
        os.dup2(os.openpty()[1], 0)
        os.dup2(output.fileno(), 1)
        os.dup2(errors.fileno(), 2)
        sys.argv = [program, *args]
        # What the installed command does.
        sys.exit(main())
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        print(error, file=sys.stderr)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


replies = os.fdopen(os.dup(1), "w")
for line in sys.stdin:
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        code = run(**json.loads(line))
        for file in (output, errors):
            file.seek(0)
        reply = {"code": code, "stdout": output.read().decode(), "stderr": errors.read().decode()}
    print(json.dumps(reply), file=replies, flush=True)
