/** Who may see, and who may change, what the plugin tags by. */
export const PERMISSIONS = {
  readSettings: [{ action: 'plugin::mentions.settings.read', subject: null }],
  updateSettings: [{ action: 'plugin::mentions.settings.update', subject: null }],
};
