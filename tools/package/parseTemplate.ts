import { parseDocument, type ScalarTag } from 'yaml';

/**
 * Parses a CloudFormation template, with its short forms `!Ref`, `!GetAtt` and `!Sub` written out as the long ones.
 * Throws a SyntaxError with the line when the text is not YAML or uses another short form.
 */
export function parseTemplate(text: string): unknown {
  const document = parseDocument(text, { customTags: [refTag, getAttTag, subTag] });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new SyntaxError(`The template cannot be read: ${fault.message}`);
  const parsed: unknown = document.toJS();
  return parsed;
}

const refTag: ScalarTag = { tag: '!Ref', resolve: (name) => ({ Ref: name }) };
const subTag: ScalarTag = { tag: '!Sub', resolve: (text) => ({ 'Fn::Sub': text }) };
const getAttTag: ScalarTag = {
  tag: '!GetAtt',
  resolve: (text) => {
    const dot = text.indexOf('.');
    return { 'Fn::GetAtt': [text.slice(0, dot), text.slice(dot + 1)] };
  },
};
