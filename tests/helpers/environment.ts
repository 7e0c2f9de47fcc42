import { TestEnvironment } from 'jest-environment-node';

import { bootInstance } from './boot-instance';

declare global {
  var bootInstance: typeof import('./boot-instance').bootInstance;
}

/**
 * Where API tests run. Strapi is loaded outside of Jest's own module system, once per worker: inside, every test file
 * would load its two thousand modules anew, which takes longer than most tests.
 */
export default class ApiTestEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.bootInstance = bootInstance;
  }
}
