import type { JsonObject } from '../../words/json.js';

/** The version of the open data API, as semantic versioning has it, and the day it was first there. */
export const API = {
  name: 'dagsljus-opendata',
  version: '1.0.0',
  released: '2026-11-22',
  status: 'active',
} as const;

/** The API in the words of the national REST API profile. */
export function apiInfo(documentation: string): JsonObject {
  return {
    apiName: API.name,
    apiVersion: API.version,
    apiReleased: API.released,
    apiDocumentation: documentation,
    apiStatus: API.status,
  };
}
