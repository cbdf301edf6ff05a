/** Error codes of the SQS API: the shape's name in AWS JSON 1.0, and the older name that SDKs read from `x-amzn-query-error`. */
const CODES = {
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  QueueNameExists: 'QueueAlreadyExists',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
  InvalidBatchEntryId: 'AWS.SimpleQueueService.InvalidBatchEntryId',
  BatchRequestTooLong: 'AWS.SimpleQueueService.BatchRequestTooLong',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
  ReceiptHandleIsInvalid: 'ReceiptHandleIsInvalid',
  InvalidAttributeName: 'InvalidAttributeName',
  InvalidMessageContents: 'InvalidMessageContents',
  InvalidParameterValue: 'InvalidParameterValue',
  MissingParameter: 'MissingParameter',
  UnsupportedOperation: 'AWS.SimpleQueueService.UnsupportedOperation',
  InvalidAction: 'InvalidAction',
  RequestThrottled: 'RequestThrottled',
  InternalFailure: 'InternalFailure',
} as const;

export type SqsErrorName = keyof typeof CODES;

/** A refusal as the SQS API words it. */
export class SqsError extends Error {
  override readonly name = 'SqsError';
  readonly code: SqsErrorName;
  readonly status: number;
  constructor(code: SqsErrorName, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }

  get queryErrorHeader(): string {
    return `${CODES[this.code]};${this.status < 500 ? 'Sender' : 'Receiver'}`;
  }

  get body(): string {
    return JSON.stringify({ __type: `com.amazonaws.sqs#${this.code}`, message: this.message });
  }
}
