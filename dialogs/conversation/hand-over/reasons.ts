/** Why the conversation itself hands over; guides name further reasons. Each has its text in guides/reasons.yaml. */
export const conversationReasons = [
  'asked-for-a-person',
  'data-loss',
  'out-of-scope',
  'advice-not-enough',
  'not-understood',
  'words-not-understood',
  'came-back',
  'partly-helped',
] as const;
export type ConversationReason = (typeof conversationReasons)[number];
