import type { Kysely } from 'kysely';
import type { CodeRecord, TokenRecord } from '../access-records';
import type { Access, Collection, States } from '../contract';
import { DatasetError } from '../errors';
import { type Database, isStorable } from './database';
import type { Tables } from './schema';

type Kind = 'edition' | 'target' | 'assignment' | 'token' | 'code' | 'state';

/** Records of one kind, each put and read whole. */
export class PostgresCollection<T> implements Collection<T> {
  constructor(
    private readonly database: Database,
    private readonly kind: Kind,
    private readonly idOf: (record: T) => string,
  ) {}

  async get(id: string): Promise<T | undefined> {
    if (!isStorable(id)) return undefined;
    return this.database.read(async (db) => {
      const row = await db
        .selectFrom('records')
        .select('record')
        .where('kind', '=', this.kind)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && (JSON.parse(row.record) as T);
    });
  }

  list(): Promise<T[]> {
    return this.database.read((db) => this.listIn(db));
  }

  /** The records as the given transaction sees them, by id. */
  async listIn(db: Kysely<Tables>): Promise<T[]> {
    const rows = await db.selectFrom('records').select('record').where('kind', '=', this.kind).orderBy('id').execute();
    return rows.map(({ record }) => JSON.parse(record) as T);
  }

  async put(record: T): Promise<void> {
    const id = this.idOf(record);
    if (!isStorable(id)) throw new DatasetError(`${JSON.stringify(id.slice(0, 80))} cannot be the id of a record`);
    const text = JSON.stringify(record);
    await this.database.write((transaction) =>
      transaction
        .insertInto('records')
        .values({ kind: this.kind, id, record: text })
        .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet({ record: text }))
        .execute(),
    );
  }

  async delete(id: string): Promise<boolean> {
    if (!isStorable(id)) return false;
    return this.database.write(async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('records')
        .where('kind', '=', this.kind)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    });
  }
}

export class PostgresAccess implements Access {
  private readonly tokens: PostgresCollection<TokenRecord>;
  private readonly codes: PostgresCollection<CodeRecord>;

  constructor(database: Database) {
    this.tokens = new PostgresCollection(database, 'token', ({ hash }) => hash);
    this.codes = new PostgresCollection(database, 'code', ({ hash }) => hash);
  }

  findToken(hash: string): Promise<TokenRecord | undefined> {
    return this.tokens.get(hash);
  }
  putToken(token: TokenRecord): Promise<void> {
    return this.tokens.put(token);
  }
  listTokens(): Promise<TokenRecord[]> {
    return this.tokens.list();
  }
  putCode(code: CodeRecord): Promise<void> {
    return this.codes.put(code);
  }
  async takeCode(hash: string, kind: CodeRecord['kind'], now: string): Promise<CodeRecord | undefined> {
    const code = await this.codes.get(hash);
    if (!code || code.kind !== kind) return undefined;
    // Whoever removes the row has the code: of two takers at once one finds it gone.
    if (!(await this.codes.delete(hash))) return undefined;
    return code.expiresAt > now ? code : undefined;
  }
}

export class PostgresStates implements States {
  private readonly states: PostgresCollection<{ id: string; value?: unknown }>;

  constructor(database: Database) {
    this.states = new PostgresCollection(database, 'state', ({ id }) => id);
  }

  async get(name: string): Promise<unknown> {
    return (await this.states.get(name))?.value;
  }
  put(name: string, value: unknown): Promise<void> {
    return this.states.put({ id: name, value });
  }
}
