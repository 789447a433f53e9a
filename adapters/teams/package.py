"""The app package: the zip that is uploaded in Teams. It is the same each time it is made."""

import json
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from adapters.teams.icons import colour, outline
from adapters.teams.manifest import COLOUR_FILE, OUTLINE_FILE, Json

_EPOCH = (1980, 1, 1, 0, 0, 0)


def package(manifest: Json) -> bytes:
    """Pack a manifest and the icons that it names."""
    files = {
        "manifest.json": json.dumps(manifest, indent=2, ensure_ascii=False).encode(),
        COLOUR_FILE: colour(),
        OUTLINE_FILE: outline(),
    }
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(_named(name), content)
    return packed.getvalue()


def _named(name: str) -> ZipInfo:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
