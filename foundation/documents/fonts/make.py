"""How the shipped fonts were made: the slices that npm packages carry for the web are joined into one TrueType file a style.

    npm install --ignore-scripts @expo-google-fonts/noto-serif-sc@0.4.3 lxgw-wenkai-webfont@1.7.0 @fontsource/noto-serif-sc@5.3.0 @fontsource/noto-sans-sc@5.3.0
    pip install fonttools==4.66.1 brotli==1.2.0
    python make.py node_modules out

The families get names of our own, since the licence (OFL 1.1, section 3) keeps the authors' names for their unchanged fonts.
"""
import glob
import logging
import os
import sys
import tempfile

from fontTools import merge, subset
from fontTools.ttLib import TTFont

packages, out = sys.argv[1], sys.argv[2]
os.makedirs(out, exist_ok=True)

def gb2312():
    found = set()
    for a in range(0xA1, 0xF8):
        for b in range(0xA1, 0xFF):
            try: found.add(ord(bytes([a, b]).decode('gb2312')))
            except UnicodeDecodeError: pass
    return found

signs = set(range(0x20, 0x180)) | set(range(0x2000, 0x2070)) | set(range(0x2100, 0x27C0)) | set(range(0x3000, 0x3130)) | set(range(0xFE30, 0xFE50)) | set(range(0xFF00, 0xFFF0))
everything = set(range(0x110000))
common = gb2312() | signs
rare = set(range(0x370, 0x530)) | set(range(0x2E80, 0x2FE0)) | set(range(0x3400, 0xA000)) | set(range(0x20000, 0x32400))
latin = set(range(0x20, 0x180)) | set(range(0x2000, 0x2070)) | {0x3000}

wenkai = 'lxgw-wenkai-webfont/files/lxgwwenkai-{}-subset-*.woff2'
noto = '@fontsource/noto-{}-sc/files/noto-{}-sc-*-{}-normal.woff2'
styles = [
    ('JianfuFang', 'Jianfu Fang', wenkai.format('light'), everything),
    ('JianfuKai', 'Jianfu Kai', wenkai.format('regular'), common),
    ('JianfuBiaosong', 'Jianfu Biaosong', noto.format('serif', 'serif', 700), common),
    ('JianfuHei', 'Jianfu Hei', noto.format('sans', 'sans', 500), common),
    ('JianfuSong', 'Jianfu Song', noto.format('serif', 'serif', 400), latin),
    ('JianfuRare', 'Jianfu Rare', '@expo-google-fonts/noto-serif-sc/400Regular/*.ttf', rare),
]
logging.getLogger('fontTools').setLevel(logging.ERROR)
keep = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'OS/2', 'post']

def slice_of(path, wanted):
    font = TTFont(path)
    held = set(font.getBestCmap()) & wanted
    if not held: return None
    options = subset.Options(); options.layout_features = []; options.notdef_outline = True; options.hinting = False; options.name_IDs = ['*']
    subsetter = subset.Subsetter(options); subsetter.populate(unicodes=held); subsetter.subset(font)
    for tag in list(font.keys()):
        if tag not in keep + ['GlyphOrder']: del font[tag]
    font.flavor = None
    return font, held

def full_width(font):
    """Chinese quotation marks, dashes and dots fill a whole square; the slices carry the Latin widths of signs both scripts share."""
    cmap, glyf, hmtx = font.getBestCmap(), font['glyf'], font['hmtx'].metrics
    em = font['head'].unitsPerEm
    for code, how in {0x2018: 'right', 0x2019: 'left', 0x201C: 'right', 0x201D: 'left', 0x2026: 'centre', 0x2014: 'stretch'}.items():
        name = cmap.get(code)
        if name is None or hmtx[name][0] == em: continue
        glyph, (width, bearing) = glyf[name], hmtx[name]
        assert glyph.numberOfContours > 0
        points = glyph.coordinates
        if how == 'stretch': points.scale((em / width, 1))
        else: points.translate(({'right': em - width - 60, 'left': 60, 'centre': (em - width) // 2}[how], 0))
        points.toInt()
        glyph.recalcBounds(glyf)
        hmtx[name] = (em, glyph.xMin)

for file, family, pattern, wanted in styles:
    taken, held, copyright, version = [], set(), None, None
    if file == 'JianfuRare': wanted = wanted - set(TTFont(os.path.join(out, 'JianfuFang.ttf')).getBestCmap())
    with tempfile.TemporaryDirectory() as folder:
        for index, path in enumerate(sorted(glob.glob(os.path.join(packages, pattern)))):
            made = slice_of(path, wanted - held)
            if not made: continue
            font, codes = made; held |= codes
            copyright = copyright or font['name'].getDebugName(0); version = version or font['name'].getDebugName(5)
            name = os.path.join(folder, f'{index}.ttf'); font.save(name); taken.append(name)
        whole = merge.Merger().merge(taken)
    if file not in ('JianfuSong', 'JianfuRare'): full_width(whole)
    names = whole['name']; names.names = []
    for number, text in [(0, copyright), (1, family), (2, 'Regular'), (3, f'{file};{version}'), (4, family), (5, version), (6, f'{file}-Regular'),
                         (13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'), (14, 'https://openfontlicense.org')]:
        names.setName(text, number, 3, 1, 0x409)
    whole['OS/2'].usWeightClass = 400; whole['OS/2'].fsSelection = 0x40; whole['head'].macStyle = 0
    whole['OS/2'].recalcUnicodeRanges(whole)
    whole['post'].formatType = 3.0
    whole['head'].created = whole['head'].modified = 3_800_000_000
    whole.recalcTimestamp = False
    whole.save(os.path.join(out, file + '.ttf'))
    advances = {}
    cmap = whole.getBestCmap()
    for c in '0—一（“，A a〔…·”':
        advances[c] = whole['hmtx'][cmap[ord(c)]][0] if ord(c) in cmap else None
    print(file, len(held), 'signs', os.path.getsize(os.path.join(out, file + '.ttf')), whole['hhea'].ascent, whole['hhea'].descent, advances, len(gb2312()-held))
