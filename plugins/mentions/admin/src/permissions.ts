/** Who may see, and who may change, what the plugin shows and tags by. */
export const PERMISSIONS = {
  readTags: [{ action: 'plugin::mentions.tags.read', subject: null }],
  decide: [{ action: 'plugin::mentions.decisions.decide', subject: null }],
  manageCatalogue: [{ action: 'plugin::mentions.catalogue.manage', subject: null }],
  readCandidates: [{ action: 'plugin::mentions.candidates.read', subject: null }],
  updateCandidates: [{ action: 'plugin::mentions.candidates.update', subject: null }],
  readSettings: [{ action: 'plugin::mentions.settings.read', subject: null }],
  updateSettings: [{ action: 'plugin::mentions.settings.update', subject: null }],
  readCoverage: [{ action: 'plugin::mentions.coverage.read', subject: null }],
  manageRuns: [{ action: 'plugin::mentions.runs.manage', subject: null }],
  readRuns: [{ action: 'plugin::mentions.runs.read', subject: null }],
};

/** A permission, as the panel asks whether somebody has it. */
export type Permission = (typeof PERMISSIONS)[keyof typeof PERMISSIONS][number];
