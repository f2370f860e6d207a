/**
 * What Slack refuses, by the page that says so. `messageCharacters` and `messageBytes` stand on no page: Slack answers
 * `msg_blocks_too_long` from about 12,000 on, and people who measured it disagree on what is counted.
 */
export const SLACK_LIMITS = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  messageBlocks: 50,
  viewBlocks: 100,
  messageCharacters: 10_000,
  messageBytes: 12_000,
  /** https://docs.slack.dev/reference/views#view-limits: 250 KB; kept well below. */
  viewBytes: 60_000,
  /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
  fallbackText: 3_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  headerText: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
  sectionText: 3_000,
  sectionFields: 10,
  fieldText: 2_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  contextText: 2_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block gives no number; a section's is kept. */
  richText: 3_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionsElements: 25,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  buttonValue: 2_000,
  actionId: 255,
  url: 3_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/table-block */
  tableRows: 100,
  tableColumns: 20,
  tableCell: 2_000,
  tablesAMessage: 1,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  optionText: 75,
  optionValue: 150,
  options: 100,
  /** https://docs.slack.dev/reference/views */
  viewTitle: 24,
  /** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
  responseUrlUses: 5,
  responseUrlMinutes: 30,
  /** https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
  acknowledgeMilliseconds: 3_000,
} as const;

export type SlackLimits = Readonly<Record<keyof typeof SLACK_LIMITS, number>>;
