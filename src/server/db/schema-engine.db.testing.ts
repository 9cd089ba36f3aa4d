import { readFileSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const IN_ROOT = "../../../";
const WASM = new URL(
  `${IN_ROOT}node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm`,
  import.meta.url,
);
const SCHEMA = new URL(`${IN_ROOT}prisma/schema.prisma`, import.meta.url);
/** The catalogues' one-byte type, and a type that the adapter knows. */
const CHAR = 18;
const BPCHAR = 1042;

/** The engine reads catalogues with columns of a type that the adapter refuses, and wants them as characters. */
function adapterFor(connectionString: string) {
  const pool = new pg.Pool({ connectionString });
  const ask = pool.query.bind(pool) as unknown as (
    config: pg.QueryArrayConfig,
  ) => Promise<pg.QueryArrayResult>;
  let characters: readonly number[] = [];
  Object.assign(pool, {
    query: async (config: pg.QueryArrayConfig) => {
      const result = await ask(config);
      characters = result.fields.flatMap(({ dataTypeID }, place) => (dataTypeID === CHAR ? [place] : []));
      for (const place of characters) Object.assign(result.fields[place] ?? {}, { dataTypeID: BPCHAR });
      return result;
    },
  });
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      return {
        ...result,
        columnTypes: result.columnTypes.map((type, place) =>
          characters.includes(place) ? ColumnTypeEnum.Character : type,
        ),
      };
    };
    return adapter;
  };
  return { factory: bindMigrationAwareSqlAdapterFactory(factory), end: () => pool.end() };
}

let started: Promise<void> | undefined;
function start(): Promise<void> {
  started ??= WebAssembly.instantiate(readFileSync(WASM), { "./schema_engine_bg.js": engine }).then(
    ({ instance }) => {
      const { exports } = instance as { exports: { __wbindgen_start?: () => void } };
      engine.__wbg_set_wasm(exports);
      exports.__wbindgen_start?.();
    },
  );
  return started;
}

/**
 * What would have to be done to a database to make it what prisma/schema.prisma says, as SQL; by Prisma's own engine.
 * Policies, grants, CHECKs and partial indexes are beyond it.
 */
export async function stepsToSchema(connectionString: string): Promise<string> {
  await start();
  const files = [{ path: "schema.prisma", content: readFileSync(SCHEMA, "utf8") }];
  const { factory, end } = adapterFor(connectionString);
  try {
    const schema = await engine.SchemaEngine.new(
      { datamodels: files.map(({ path, content }) => [path, content]) },
      () => {},
      factory,
    );
    const { stdout } = await schema.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? "";
  } finally {
    await end();
  }
}
