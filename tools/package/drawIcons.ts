import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon } from './drawIcon.ts';
import { encodePng } from './encodePng.ts';

// Run from the project's root: writes the two pictures that skill.json names.
const folder = join(process.cwd(), 'skill-package', 'assets', 'images');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'smallIcon.png'), encodePng(drawIcon(108), 108));
writeFileSync(join(folder, 'largeIcon.png'), encodePng(drawIcon(512), 512));
