"""Makes the public pages' fonts; run by hand when their characters should change, never by the build.

    npm install @fontsource-variable/source-serif-4 @fontsource-variable/libre-franklin
    python3 make_fonts.py node_modules/@fontsource-variable ../main/webapp/assets/public/fonts

Needs fonttools and brotli (Debian: fonttools, python3-brotli). Afterwards raise ?v= in tokens.css and public.xhtml.

The serif's weight and optical size become one axis: regular at the size of reading, bold at that of headlines. Two axes
would not fit into 30 kB. Both fonts are renamed, because a changed font must not bear a Reserved Font Name.
"""

import io
import os
import sys

from fontTools import subset
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont
from fontTools.varLib import build, instancer

LATIN = (
    list(range(0x20, 0x7F))
    + [0xA0, 0xA1, 0xA2, 0xA3, 0xA5, 0xA7, 0xA9, 0xAB, 0xAD, 0xAE, 0xB0, 0xB1, 0xB5, 0xB6, 0xB7, 0xBB, 0xBD, 0xBF]
    + list(range(0xC0, 0x100))
    + [0x131, 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A]
    + [0x201C, 0x201D, 0x201E, 0x2020, 0x2022, 0x2026, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2212]
)
UNUSED = [0x132, 0x133, 0x138, 0x13F, 0x140, 0x149, 0x17F]
LATIN_EXTENDED = [c for c in range(0x100, 0x180) if c not in LATIN and c not in UNUSED] + [
    0x1E6, 0x1E7, 0x218, 0x219, 0x21A, 0x21B, 0x1E9E,
]
FEATURES = ["kern", "ccmp", "locl", "liga"]
READING = {"wght": 400, "opsz": 16}
HEADLINES = {"wght": 700, "opsz": 48}


def reopened(font):
    data = io.BytesIO()
    font.flavor = None
    font.save(data)
    data.seek(0)
    return TTFont(data)


def cut(source, characters, features):
    font = TTFont(source)
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.glyph_names = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return reopened(font)


def instance(font, location):
    return reopened(instancer.instantiateVariableFont(reopened(font), location))


def joined(font):
    """One axis from the one corner of weight and optical size to the other."""
    space = DesignSpaceDocument()
    axis = AxisDescriptor()
    axis.tag, axis.name = "wght", "Weight"
    axis.minimum = axis.default = READING["wght"]
    axis.maximum = HEADLINES["wght"]
    space.addAxis(axis)
    for corner in (READING, HEADLINES):
        source = SourceDescriptor()
        source.font = instance(font, corner)
        if "STAT" in source.font:
            del source.font["STAT"]
        source.location = {"Weight": corner["wght"]}
        source.familyName, source.styleName = "Broadsheet Serif", str(corner["wght"])
        space.addSource(source)
    return build(space)[0]


def save(font, family, style, path):
    short = family.replace(" ", "") + "-" + style
    names = {1: family, 2: style, 3: short + ";1.0", 4: family + " " + style, 6: short}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    if "STAT" in font:
        del font["STAT"]
    font["post"].formatType = 3.0
    font["OS/2"].usWeightClass = 400
    font.flavor = "woff2"
    font.save(path)
    print(path, os.path.getsize(path), "bytes")


def main(packages, target):
    serif = packages + "/source-serif-4/files/source-serif-4-%s-opsz-%s.woff2"
    sans = packages + "/libre-franklin/files/libre-franklin-%s-wght-normal.woff2"
    roman = cut(serif % ("latin", "normal"), LATIN, FEATURES)
    italic = cut(serif % ("latin", "italic"), LATIN, ["kern"])
    extended = cut(serif % ("latin-ext", "normal"), LATIN_EXTENDED, FEATURES)
    save(joined(roman), "Broadsheet Serif", "Regular", target + "/serif.woff2")
    save(joined(italic), "Broadsheet Serif", "Italic", target + "/serif-italic.woff2")
    save(joined(extended), "Broadsheet Serif", "Regular", target + "/serif-ext.woff2")
    weights = {"wght": (400, 700)}
    for name, characters, features in (("latin", LATIN, FEATURES + ["tnum"]), ("latin-ext", LATIN_EXTENDED, FEATURES)):
        font = instance(cut(sans % name, characters, features), weights)
        save(font, "Broadsheet Sans", "Regular", target + ("/sans.woff2" if name == "latin" else "/sans-ext.woff2"))


if __name__ == "__main__":
    main(*sys.argv[1:])
