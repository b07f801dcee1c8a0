/**
 * The property names that CloudFormation takes for the resource types of the stack, the nested ones after a dot.
 * They are compared with @aws-cdk/aws-service-spec 0.1.216 (November 2026); names that the stack has no use for are left
 * out, so adding one means looking it up. A type that is missing here is unknown to the check.
 */
export const knownCloudFormationNames: Readonly<Record<string, ReadonlySet<string>>> = {
  'AWS::Lambda::Function': new Set([
    'Architectures',
    'Code',
    'Code.S3Bucket',
    'Code.S3Key',
    'Code.S3ObjectVersion',
    'Description',
    'Environment',
    'Environment.Variables',
    'Handler',
    'LoggingConfig',
    'LoggingConfig.ApplicationLogLevel',
    'LoggingConfig.LogFormat',
    'LoggingConfig.LogGroup',
    'LoggingConfig.SystemLogLevel',
    'MemorySize',
    'ReservedConcurrentExecutions',
    'Role',
    'Runtime',
    'Tags',
    'Timeout',
  ]),
  'AWS::Lambda::Permission': new Set(['Action', 'EventSourceToken', 'FunctionName', 'Principal']),
  'AWS::IAM::Role': new Set([
    'AssumeRolePolicyDocument',
    'Description',
    'Policies',
    'Policies.PolicyDocument',
    'Policies.PolicyName',
    'Tags',
  ]),
  'AWS::Logs::LogGroup': new Set(['LogGroupName', 'RetentionInDays', 'Tags']),
};
