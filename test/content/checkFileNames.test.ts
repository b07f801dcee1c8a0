import { checkFileNames } from '../../tools/content/checks/checkFileNames.ts';
import { buildContent } from './buildContent.ts';
import { fakeFiles, runCheck } from './runCheck.ts';

describe('checkFileNames', () => {
  it('finds nothing when files are named after their ids', () => {
    const files = fakeFiles([
      'pack.yaml',
      'topics/blue-paint.yaml',
      'replies/red-knee.yaml',
      'advice/green-knee.yaml',
      'red-flags/green-toes.yaml',
      'red-flags/words.yaml',
      'locales/en-GB.yaml',
    ]);
    expect(runCheck(checkFileNames, buildContent(), { files })).toEqual([]);
  });

  it.each(['topics', 'replies', 'advice', 'red-flags', 'emergencies'])('finds a file under %s that is not named after its id', (folder) => {
    const files = fakeFiles([`${folder}/other.yaml`]);
    expect(runCheck(checkFileNames, buildContent(), { files })).toMatchObject([
      { file: `${folder}/other.yaml`, line: 7, field: 'id', fix: 'Write id: other, or rename the file', severity: 'error' },
    ]);
  });
});
