/** Finds out whom to tell of what is new. */
export const MATCH = 'letterbox.match';
/** Tells one webhook what waits for it. */
export const DELIVER = 'letterbox.deliver';
/** Asks a webhook's target whether it wants to be told: functions of schema letterbox add these two by their names. */
export const TEST = 'letterbox.test';
/** Asks the owner of an address whether they want to be told. */
export const ASK = 'letterbox.ask';
/** Writes one letter. */
export const MAIL = 'letterbox.mail';
/** Tells who reported something that it came in: a function of schema letterbox adds it by its name. */
export const RECEIPT = 'letterbox.report-receipt';
