/** An error that the add-in sees as an OfficeExtension.Error; `code` is one of Excel.ErrorCodes. */
export class HostError extends Error {
  constructor(
    readonly code:
      | 'AccessDenied'
      | 'ApiNotFound'
      | 'GeneralException'
      | 'InvalidArgument'
      | 'InvalidOperation'
      | 'ItemAlreadyExists'
      | 'ItemNotFound'
      | 'InvalidReference',
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
