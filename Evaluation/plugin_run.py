"""Runs the plugin layout over pages with another main file, for the programs that learn its weights."""
import json, os, shutil, subprocess, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def articles(pages, program, main, name):
    """What the plugin hands out for pages (name, text, ...), with the file `main` in place of its own."""
    with tempfile.TemporaryDirectory() as folder:
        plugin = os.path.join(folder, "plugins", name)
        shutil.copytree(os.path.join(ROOT, "Plugins", "layout"), plugin)
        shutil.copy(main, os.path.join(plugin, "plugin.lua"))
        chain = os.path.join(folder, "chain.yaml")
        with open(chain, "w", encoding="utf-8") as file:
            file.write("plugins:\n  - normalize\n  - " + name + "\n")
        pages_file = os.path.join(folder, "pages.ndjson")
        with open(pages_file, "w", encoding="utf-8") as file:
            for page, text, *_ in pages:
                file.write(json.dumps({"path": page, "text": text.replace("\r\n", "\n")}) + "\n")
        command = [program, "run", pages_file, "--chain", chain, "--format", "ndjson", "--quiet",
                   "--plugins", os.path.join(folder, "plugins"), "--plugins", os.path.join(ROOT, "Plugins")]
        found = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in found.splitlines()]
