import { bundle, bundleFile } from './bundle.ts';

// npm run build: bundles the Lambda. The content must have been compiled before.
const bytes = await bundle();
process.stdout.write(`${bundleFile}: ${String(Math.round(bytes / 1000))} kB of code, and the content beside it\n`);
