import type { Connection, ConnectionTarget } from "../connection/types.ts";
import type { SecretError } from "../errors.ts";
import type { Message } from "../message.ts";

export type {
	Connection,
	ConnectionTarget,
	ConnectionTls,
	HttpAnswer,
	HttpRequest,
} from "../connection/types.ts";

/** One reference to resolve: its scheme and the text behind it, and whether one value or all of its fields are wanted. */
export interface Request {
	readonly scheme: string;
	readonly rest: string;
	readonly want: "value" | "fields";
	/** Whether `json` will select from the value, so that a whole document is of use. */
	readonly json?: boolean;
	/**
	 * Whether it stands in content of the repository that nobody vouches for, so that it may name no file but those of the
	 * checkout.
	 */
	readonly confined?: boolean;
	/**
	 * What stands for each `{{ NAME }}` in `rest`, which is as it was written; of schemes that the row's `composes` names.
	 * Absent when `check` judges the reference: nothing has been fetched then.
	 */
	readonly parts?: ReadonlyMap<string, Uint8Array>;
}

/** What became of one request. */
export type Answer =
	| { readonly kind: "value"; readonly value: Uint8Array }
	| {
			readonly kind: "fields";
			readonly fields: ReadonlyMap<string, Uint8Array>;
	  }
	| { readonly kind: "failed"; readonly error: SecretError };

/** A source of secrets. */
export interface SecretProvider {
	/** Whether it answers `fields` with fields. Without it only values are asked of it, and a wildcard reads them as JSON. */
	readonly givesFields?: boolean;
	/** Judges a reference offline. Called for every reference of every scheme before anything is fetched. */
	check?(request: Request): SecretError | undefined;
	/** What a dry run warns of, though it may be right: what can be told offline of a reference that passes the check. */
	advise?(request: Request): Message | undefined;
	/**
	 * For a dry run: why a reference that passes the check will fail all the same, as far as that can be known without asking
	 * anybody: settings and credentials, or the permission to log in; files. `not-found` is what `optional` accepts.
	 */
	rehearse?(request: Request): Promise<SecretError | undefined>;
	/**
	 * Resolves references: one answer a request, in the same order. Never rejects. Called once a run with all references of
	 * the provider; once more only for those that hold `{{ NAME }}`, when what gives the name is here.
	 *
	 * @param more - whether it will be called again unless something fails, so that a login is worth keeping
	 */
	resolve(
		requests: readonly Request[],
		more?: boolean,
	): Promise<readonly Answer[]>;
}

/**
 * Something that values depend on and that ends by itself: a dynamic credential, or the token that it hangs on. While a
 * command or container has the values, it is renewed.
 */
export interface Lease {
	/** Begins a sentence, holds no secret: "Vault's lease of `database/creds/app`". */
	readonly name: string;
	/** When it ends, in milliseconds as `performance.now()` counts them; rather too early than too late. */
	readonly ends: number;
	/** What it ends with at the latest. */
	readonly under?: Lease;
	/** Why it ends although nothing went wrong, and what to do. Its text follows a colon. */
	readonly limit: Message;
	/** What the user should know when a command or container begins to depend on it. */
	readonly notice?: Message;
	/**
	 * Absent: nobody can renew it.
	 *
	 * @returns the seconds that are left now
	 * @throws SecretError `not-found` when it has ended, `denied` or `malformed` when it is refused for good; anything else
	 *   may pass, and is tried again
	 */
	readonly renew?: (
		context: Pick<ProviderContext, "connect">,
	) => Promise<number>;
}

/** What a provider gets from the rest of the action, and all it gets. */
export interface ProviderContext {
	/**
	 * The environment of the step, with the provider's own inputs laid over it (`vault-addr` over `VAULT_ADDR`). A provider
	 * that runs the user's programs gets those of all providers so.
	 */
	readonly environment: Readonly<Record<string, string>>;
	/** What came from the provider's own inputs, under the names of the variables that they beat. */
	readonly inputs: Readonly<Record<string, string>>;
	/**
	 * Names, and prefixes that end in `*`, of variables that a program of the user's gets although it would not get them by
	 * itself.
	 */
	readonly passEnv: readonly string[];
	/** Absolute; what relative paths start from. */
	readonly workingDirectory: string;
	/** Absolute; where the repository is checked out. */
	readonly workspace: string;
	/** Aborted at the deadline and when the job is cancelled; its `reason` is a SecretError with the message to pass on. */
	readonly signal: AbortSignal;
	/** A connection to one server, with retries and under the deadline. Nothing but a handshake is sent before its first request. */
	connect(target: ConnectionTarget): Promise<Connection>;
	/** Runs a task as soon as fewer of this provider's run than may at once. */
	limit<T>(task: () => Promise<T>): Promise<T>;
	/**
	 * A token of the job's own identity (GitHub OIDC), masked.
	 *
	 * @throws SecretError that says which permission is missing
	 */
	idToken(audience?: string): Promise<string>;
	/** Masks a credential. When it returns, the runner has been told. */
	protect(secret: string): void;
	/**
	 * What a program said, as a message may show it: without any value that is known, and without `more`, in every form in
	 * which they may be printed. To be called before lines are joined and text is cut off.
	 */
	cleanForeign(text: string, more: readonly Uint8Array[]): Promise<string>;
	/**
	 * Writes down what has to be undone (a token to revoke), so that the post step does it if nobody does it sooner. Kept
	 * in a private file.
	 *
	 * @param debt - JSON; given to the provider's `settle`
	 * @returns to be called when it has been undone
	 */
	defer(debt: unknown): Promise<() => void>;
	/** Tells what the values depend on, so that it is renewed for as long as a command or container runs with them. */
	keep(lease: Lease): void;
	/** Lines for the log. Whatever they hold of a known secret is taken out. */
	readonly log: {
		/** How the provider gets in, in a few words and with no secret in them: `jwt at https://vault.example.com`. */
		login(how: string): void;
		debug(text: string): void;
		notice(message: Message): void;
		warning(message: Message): void;
	};
}

export interface ProviderModule {
	create(context: ProviderContext): SecretProvider;
}
