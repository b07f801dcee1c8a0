import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of the field: code that holds one could not serve another content. */
const medicalWords =
  'legs?|spine|spinal|cord|cancers?|tumou?rs?|metasta[a-z]*|bones?|bladder|bowels?|urine|urin[a-z]*|incontinen[a-z]*|numb|numbness|paralys[a-z]*|weakness|saddle|prostat[a-z]*|breast|lungs?|kidneys?|thyroid|myeloma|radiotherap[a-z]*|chemo[a-z]*|steroids?|denosumab|calcium|fractures?|morphine|oncolog[a-z]*|hospice|nurses?|ambulance|999|911';
/** A word by itself, or inside a name written in camel case. */
const medicalWord = new RegExp(
  `(?<![a-zA-Z0-9.])(?:${medicalWords})(?![a-z0-9])|(?<=[a-z])(?:Spine|Spinal|Cancer|Tumour|Bone|Bladder|Bowel|Numb)(?![a-z])`,
  'g',
);

/** What may name the field: the sentence for when all content is lost, what checks or fills the store's own texts, and what the pictures in the docs show. */
const excused = ['lambda/generated/', 'lambda/guide/lastResort.ts', 'tools/package/', 'tools/pictures/pictures.ts'];

function listCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(?:ts|mjs|cjs)$/.test(file) && !excused.some((place) => file.startsWith(place)));
}

function dropComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function findMedicalWords(code: string): string[] {
  return [...new Set(dropComments(code).match(medicalWord) ?? [])];
}

describe('code', () => {
  const files = [...listCode('lambda'), ...listCode('tools')];

  it('is all looked at', () => {
    expect(files.length).toBeGreaterThan(150);
  });

  it('holds no medical word', () => {
    const found = files
      .map((file) => ({ file, words: findMedicalWords(readFileSync(file, 'utf8')) }))
      .filter(({ words }) => words.length > 0);
    expect(found).toEqual([]);
  });
});

describe('the search', () => {
  it.each([
    ["const topic = 'bone-pain';", ['bone']],
    ['readonly isSpinal: boolean;', ['Spinal']],
    ['const spinalTopics = boneList;', ['spinal', 'bone']],
    ["if (word === 'legs') return;", ['legs']],
    ['// the spinal cord', []],
    ['/** A tumour. */ const knee = 1;', []],
    ['const legend = elegant(allegro); const number = 0.999;', []],
  ])('finds in %p: %j', (code, words) => {
    expect(findMedicalWords(code)).toEqual(words);
  });
});
