import aliases from './aliases';
import calibration from './calibration';
import catalogueBrowser from './catalogue-browser';
import catalogueExport from './catalogue-export';
import catalogueFiles from './catalogue-files';
import catalogueImport from './catalogue-import';
import catalogueLocales from './catalogue-locales';
import candidates from './candidates';
import coverage from './coverage';
import coverageExport from './coverage-export';
import decisions from './decisions';
import documentTags from './document-tags';
import entries from './entries';
import importsUnderWay from './imports-under-way';
import jobs from './jobs';
import lists from './lists';
import openSuggestions from './open-suggestions';
import preview from './preview';
import readFields from './read-fields';
import retag from './retag';
import runs from './runs';
import suggestions from './suggestions';
import tagger from './tagger';
import tagging from './tagging';
import teaching from './teaching';
import versions from './versions';

const services = {
  aliases,
  calibration,
  candidates,
  coverage,
  coverageExport,
  entries,
  decisions,
  documentTags,
  tagger,
  tagging,
  teaching,
  openSuggestions,
  preview,
  readFields,
  retag,
  runs,
  suggestions,
  lists,
  versions,
  jobs,
  catalogueBrowser,
  catalogueExport,
  catalogueFiles,
  catalogueImport,
  importsUnderWay,
  catalogueLocales,
};

export type Services = typeof services;

export default services;
