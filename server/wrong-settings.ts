/** What the person who starts the house can put right: shown as a sentence, without a stack; the process ends with 2. */
export class WrongSettings extends Error {}
