import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { PACKAGE_ROOT } from './compose-stack.ts';

const folder = join(PACKAGE_ROOT, 'compose/grafana');
const yamlOf = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'));

/** The fields that Grafana documents (grafana.com/docs/grafana/latest/administration/provisioning), and no other. */
const datasourceFile = z.strictObject({
  apiVersion: z.literal(1),
  prune: z.boolean().optional(),
  deleteDatasources: z.array(z.strictObject({ name: z.string(), orgId: z.int().optional() })).optional(),
  datasources: z
    .array(
      z.strictObject({
        name: z.string(),
        type: z.string(),
        access: z.enum(['proxy', 'direct']),
        orgId: z.int().optional(),
        uid: z.string().max(40).optional(),
        url: z.url(),
        user: z.string().optional(),
        database: z.string().optional(),
        basicAuth: z.boolean().optional(),
        basicAuthUser: z.string().optional(),
        withCredentials: z.boolean().optional(),
        isDefault: z.boolean().optional(),
        // Those of a Prometheus source.
        jsonData: z
          .strictObject({
            httpMethod: z.enum(['GET', 'POST']).optional(),
            timeInterval: z
              .string()
              .regex(/^\d+(ms|s|m|h|d)$/)
              .optional(),
            manageAlerts: z.boolean().optional(),
            prometheusType: z.string().optional(),
            prometheusVersion: z.string().optional(),
          })
          .optional(),
        secureJsonData: z.record(z.string(), z.string()).optional(),
        version: z.int().optional(),
        editable: z.boolean().optional(),
      }),
    )
    .min(1),
});
const providerFile = z.strictObject({
  apiVersion: z.literal(1),
  providers: z
    .array(
      z.strictObject({
        name: z.string(),
        orgId: z.int().optional(),
        folder: z.string().optional(),
        folderUid: z.string().optional(),
        type: z.literal('file'),
        disableDeletion: z.boolean().optional(),
        updateIntervalSeconds: z.int().positive().optional(),
        allowUiUpdates: z.boolean().optional(),
        options: z.strictObject({ path: z.string(), foldersFromFilesStructure: z.boolean().optional() }),
      }),
    )
    .min(1),
});
/** Classic dashboard JSON, as far as Grafana needs it: inputs (`__inputs`) are resolved by an import, not by a file. */
const dashboard = z.looseObject({
  uid: z.string().regex(/^[\w-]{1,40}$/),
  title: z.string().min(1),
  schemaVersion: z.int().min(36),
  __inputs: z.undefined().optional(),
  time: z.strictObject({ from: z.string(), to: z.string() }),
  panels: z.array(
    z.looseObject({
      id: z.int().positive(),
      type: z.enum(['timeseries', 'stat', 'row', 'table', 'text']),
      gridPos: z.strictObject({ x: z.int().max(23), y: z.int(), w: z.int().max(24), h: z.int().positive() }),
      targets: z.array(z.looseObject({ refId: z.string().regex(/^[A-Z]$/), expr: z.string() })).min(1),
    }),
  ),
});

it('the datasource file has the documented fields', () => {
  expect(datasourceFile.parse(yamlOf('provisioning/datasources/prometheus.yml')).datasources).toHaveLength(1);
});

it('the provider file has the documented fields, and its path is where compose.grafana.yaml mounts the dashboards', () => {
  const { providers } = providerFile.parse(yamlOf('provisioning/dashboards/files.yml'));
  const overlay = parse(readFileSync(join(PACKAGE_ROOT, 'compose/compose.grafana.yaml'), 'utf8')) as {
    services: { grafana: { volumes: { target: string }[]; environment: Record<string, string> } };
  };
  const { volumes, environment } = overlay.services.grafana;
  expect(volumes.map(({ target }) => target)).toEqual([
    '/etc/grafana/provisioning',
    providers[0]?.options.path,
  ]);
  expect(environment.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH).toBe(
    `${providers[0]?.options.path}/service.json`,
  );
});

it.each(readdirSync(join(folder, 'dashboards')))(
  'dashboard %s loads from a file: no inputs, no two panels alike',
  (name) => {
    const board = dashboard.parse(JSON.parse(readFileSync(join(folder, 'dashboards', name), 'utf8')));
    const ids = board.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(board)).not.toContain('${DS_');
  },
);
