import type { Core } from '@strapi/strapi';

// A load balancer asks every few seconds: an answer that takes longer is no better than none.
const patience = 2000;

/**
 * `GET /_health`: 204 when the database answers, 503 when it does not. Strapi's own answers 204 without looking at the
 * database, so that a load balancer would go on sending readers to an instance that cannot serve them.
 */
const health: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (ctx.path !== '/_health') {
      return next();
    }
    ctx.set('Cache-Control', 'no-store');
    ctx.status = (await answers(strapi)) ? 204 : 503;
  };

async function answers(strapi: Core.Strapi): Promise<boolean> {
  try {
    await withDeadline(strapi.db.connection.raw('SELECT 1'));
    return true;
  } catch {
    return false;
  }
}

function withDeadline(query: PromiseLike<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not answer in time')), patience);
    query.then(resolve, reject);
    query.then(
      () => clearTimeout(timer),
      () => clearTimeout(timer)
    );
  });
}

export default health;
