"""The pack of a language: its clips and `pack.toml`, which says what each was made from.

Files are written beside their place and moved into it, so an interrupted run leaves nothing half done.
"""

import hashlib
import json
import tomllib
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from narrator.encode import LICENCE

MANIFEST = "pack.toml"


@dataclass(frozen=True)
class Recipe:
    """What was asked of the voice. Another recipe makes another clip."""

    voice: str
    speed: float
    lexicon: tuple[str, ...]
    tool: str


@dataclass(frozen=True)
class Clip:
    text: str
    text_sha256: str
    file_sha256: str
    frames: int
    recipe: Recipe


@dataclass
class Pack:
    folder: Path
    language: str
    quality: str
    voice: str
    made_with: str
    clips: dict[str, Clip] = field(default_factory=dict)

    def path(self, id: str) -> Path:
        return self.folder / f"{id}.ogg"

    def load(self) -> None:
        """Take over the clips of the manifest, if there is one."""
        manifest = self.folder / MANIFEST
        if manifest.exists():
            table = tomllib.loads(manifest.read_text(encoding="utf-8"))
            self.clips = {id: clip(each) for id, each in table.get("clip", {}).items()}

    def intact(self, id: str) -> bool:
        """Is the file there, and the one that the manifest knows?"""
        path = self.path(id)
        return path.exists() and sha256(path.read_bytes()) == self.clips[id].file_sha256

    def put(self, id: str, clip: Clip, file: bytes) -> None:
        """Store a clip and the manifest that names it."""
        replace(self.path(id), file)
        self.clips[id] = clip
        self.save()

    def keep_only(self, ids: set[str]) -> list[str]:
        """Remove clips and files of any other id; says which."""
        on_disk = {path.stem for path in self.folder.glob("*.ogg")}
        gone = sorted((on_disk | self.clips.keys()) - ids)
        for id in gone:
            self.path(id).unlink(missing_ok=True)
            self.clips.pop(id, None)
        if gone:
            self.save()
        return gone

    def save(self) -> None:
        replace(self.folder / MANIFEST, self.manifest().encode())

    def manifest(self) -> str:
        head = [
            f"language = {quoted(self.language)}",
            f"licence = {quoted(LICENCE)}",
            f"quality = {quoted(self.quality)}",
            "",
            "[voice]",
            'kind = "synthetic"',
            f"name = {quoted(self.voice)}",
            f"made_with = {quoted(self.made_with)}",
        ]
        tables = [clip_table(id, self.clips[id]) for id in sorted(self.clips)]
        return "\n".join([*head, *tables, ""])


def clip(table: dict[str, Any]) -> Clip:
    recipe = Recipe(**{**table["recipe"], "lexicon": tuple(table["recipe"]["lexicon"])})
    return Clip(**{**table, "recipe": recipe})


def clip_table(id: str, clip: Clip) -> str:
    recipe = ", ".join(f"{key} = {value(each)}" for key, each in asdict(clip.recipe).items())
    return "\n".join(
        [
            "",
            f"[clip.{id}]",
            f"text = {quoted(clip.text)}",
            f"text_sha256 = {quoted(clip.text_sha256)}",
            f"file_sha256 = {quoted(clip.file_sha256)}",
            f"frames = {clip.frames}",
            f"recipe = {{ {recipe} }}",
        ]
    )


def value(each: str | float | tuple[str, ...]) -> str:
    match each:
        case str():
            return quoted(each)
        case tuple():
            return f"[{', '.join(map(quoted, each))}]"
        case _:
            return repr(float(each))


def quoted(text: str) -> str:
    """A basic string of TOML, which for text without control characters is one of JSON."""
    return json.dumps(text, ensure_ascii=False)


def sha256(file: bytes) -> str:
    return hashlib.sha256(file).hexdigest()


def replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    beside.write_bytes(content)
    beside.replace(path)
