declare module "@vercel/ncc" {
	/** The part of ncc's API that the build uses. */
	export default function ncc(
		entry: string,
		options: {
			readonly externals: Readonly<Record<string, string>>;
			readonly license: string;
			readonly quiet: boolean;
			readonly cache: boolean;
		},
	): Promise<{
		readonly code: string;
		readonly assets: Readonly<
			Record<string, { readonly source: string | Buffer }>
		>;
	}>;
}
