"""Runs a plugin with another main file, for the programs that learn its weights."""
import json, os, shutil, subprocess, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def handed_out(records, program, main, name, chain, of):
    """What a chain hands out for records (NDJSON), in which the plugin `name` is `of` with the file
    `main` in place of its own."""
    with tempfile.TemporaryDirectory() as folder:
        plugin = os.path.join(folder, "plugins", name)
        shutil.copytree(os.path.join(ROOT, "Plugins", of), plugin)
        shutil.copy(main, os.path.join(plugin, "plugin.lua"))
        chain_file, input_file = os.path.join(folder, "chain.yaml"), os.path.join(folder, "input.ndjson")
        with open(chain_file, "w", encoding="utf-8") as file:
            file.write(chain)
        with open(input_file, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(record) + "\n" for record in records)
        command = [program, "run", input_file, "--chain", chain_file, "--format", "ndjson", "--quiet",
                   "--plugins", os.path.join(folder, "plugins"), "--plugins", os.path.join(ROOT, "Plugins")]
        found = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in found.splitlines()]


def articles(pages, program, main, name):
    """What the plugin layout hands out for pages (name, text, ...), with the file `main` in place of its own."""
    records = [{"path": page, "text": text.replace("\r\n", "\n")} for page, text, *_ in pages]
    return handed_out(records, program, main, name, "plugins:\n  - normalize\n  - " + name + "\n", "layout")
