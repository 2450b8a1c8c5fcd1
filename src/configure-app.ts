import type { IncomingMessage } from 'node:http';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import type { Configuration } from './platform/configuration/configuration.js';
import { CORRELATION_HEADER, correlationIdFrom } from './platform/http/correlation.js';
import { ErrorFilter } from './platform/http/error-filter.js';
import { inputPipe } from './platform/http/input-pipe.js';
import { plainAddress } from './platform/http/plain-address.js';
import { logRequests } from './platform/http/request-log.js';
import {
  answerBadAddress,
  answerExpectation,
  answerUnreadable,
} from './platform/http/unreadable-requests.js';
import type { Surroundings } from './platform/platform.module.js';
import { PublicDoor } from './register/door/public-door.service.js';
import { tellUnknownAddresses } from './register/pages/frame/unknown-addresses.js';

// When the server stops, a reader who is slow has so many milliseconds to come to the end of an answer.
const LONGEST_FAREWELL = 3000;

/** The register as an HTTP application, ready to listen. The server and the tests both make it here. */
export async function createApp(surroundings: Surroundings): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(surroundings),
    createAdapter(surroundings.configuration),
    { logger: surroundings.log, abortOnError: false },
  );
  await configureApp(app, surroundings);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

async function configureApp(
  app: NestFastifyApplication,
  { configuration, log }: Surroundings,
): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.server.on('checkExpectation', answerExpectation);
  logRequests(server, log);
  breakOffLateAnswers(server);
  tellUnknownAddresses(server, configuration.publicUrl);
  app.get(PublicDoor, { strict: false }).attach(server);
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(new ErrorFilter(log));
  // Read by those pages alone that take files, within their own limits.
  await app.register(multipart);
  const isHttps = configuration.publicUrl.startsWith('https:');
  await app.register(helmet, {
    // Browsers that once saw this header over plain HTTP would ask for a certificate that is not there.
    hsts: isHttps,
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(isHttps) },
  });
}

// Before GraphQL, which waits for all answers of the server, would lose patience, and whoever stops the server too.
function breakOffLateAnswers(server: FastifyInstance): void {
  server.addHook('preClose', (done) => {
    setTimeout(() => {
      server.server.closeAllConnections();
    }, LONGEST_FAREWELL).unref();
    done();
  });
}

function createAdapter(configuration: Configuration): FastifyAdapter {
  const { trustedProxies, limitRequestBytes } = configuration;
  return new FastifyAdapter({
    bodyLimit: limitRequestBytes,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    rewriteUrl: plainAddress,
    requestIdHeader: false,
    genReqId: ({ headers }: IncomingMessage) => correlationIdFrom(headers[CORRELATION_HEADER]),
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerUnreadable,
    // A slow sender must not hold a connection for ever.
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
  });
}

function contentSecurityPolicy(isHttps: boolean): Record<string, string[]> {
  return {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    frameSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    manifestSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
  };
}
