/** The `callback_id` of each shortcut, as the manifest declares and the adapter hears it. */
export const CHECK_SHORTCUT = 'diplo_check';
export const ASK_SHORTCUT = 'diplo_ask';
