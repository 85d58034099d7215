export const id = 96;
export const ids = [96];
export const modules = {
6110:
((module, exports, $need) => {


exports.formatArgs = formatArgs;
exports.save = save;
exports.load = load;
exports.useColors = useColors;
exports.storage = localstorage();
exports.destroy = (() => {
	let warned = false;
	return () => {
		if (!warned) {
			warned = true;
			console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
		}
	};
})();

exports.colors = [
	'#0000CC',
	'#0000FF',
	'#0033CC',
	'#0033FF',
	'#0066CC',
	'#0066FF',
	'#0099CC',
	'#0099FF',
	'#00CC00',
	'#00CC33',
	'#00CC66',
	'#00CC99',
	'#00CCCC',
	'#00CCFF',
	'#3300CC',
	'#3300FF',
	'#3333CC',
	'#3333FF',
	'#3366CC',
	'#3366FF',
	'#3399CC',
	'#3399FF',
	'#33CC00',
	'#33CC33',
	'#33CC66',
	'#33CC99',
	'#33CCCC',
	'#33CCFF',
	'#6600CC',
	'#6600FF',
	'#6633CC',
	'#6633FF',
	'#66CC00',
	'#66CC33',
	'#9900CC',
	'#9900FF',
	'#9933CC',
	'#9933FF',
	'#99CC00',
	'#99CC33',
	'#CC0000',
	'#CC0033',
	'#CC0066',
	'#CC0099',
	'#CC00CC',
	'#CC00FF',
	'#CC3300',
	'#CC3333',
	'#CC3366',
	'#CC3399',
	'#CC33CC',
	'#CC33FF',
	'#CC6600',
	'#CC6633',
	'#CC9900',
	'#CC9933',
	'#CCCC00',
	'#CCCC33',
	'#FF0000',
	'#FF0033',
	'#FF0066',
	'#FF0099',
	'#FF00CC',
	'#FF00FF',
	'#FF3300',
	'#FF3333',
	'#FF3366',
	'#FF3399',
	'#FF33CC',
	'#FF33FF',
	'#FF6600',
	'#FF6633',
	'#FF9900',
	'#FF9933',
	'#FFCC00',
	'#FFCC33'
];

function useColors() {
	if (typeof window !== 'undefined' && window.process && (window.process.type === 'renderer' || window.process.__nwjs)) {
		return true;
	}
	if (typeof navigator !== 'undefined' && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
		return false;
	}
	let m;
	return (typeof document !== 'undefined' && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance) ||
		(typeof window !== 'undefined' && window.console && (window.console.firebug || (window.console.exception && window.console.table))) ||
		(typeof navigator !== 'undefined' && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31) ||
		(typeof navigator !== 'undefined' && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/));
}

function formatArgs(args) {
	args[0] = (this.useColors ? '%c' : '') +
		this.namespace +
		(this.useColors ? ' %c' : ' ') +
		args[0] +
		(this.useColors ? '%c ' : ' ') +
		'+' + module.exports.humanize(this.diff);
	if (!this.useColors) {
		return;
	}
	const c = 'color: ' + this.color;
	args.splice(1, 0, c, 'color: inherit');
	let index = 0;
	let lastC = 0;
	args[0].replace(/%[a-zA-Z%]/g, match => {
		if (match === '%%') {
			return;
		}
		index++;
		if (match === '%c') {
			lastC = index;
		}
	});
	args.splice(lastC, 0, c);
}
exports.log = console.debug || console.log || (() => {});
function save(namespaces) {
	try {
		if (namespaces) {
			exports.storage.setItem('debug', namespaces);
		} else {
			exports.storage.removeItem('debug');
		}
	} catch (error) {
	}
}
function load() {
	let r;
	try {
		r = exports.storage.getItem('debug') || exports.storage.getItem('DEBUG') ;
	} catch (error) {
	}
	if (!r && typeof process !== 'undefined' && 'env' in process) {
		r = process.env.DEBUG;
	}
	return r;
}

function localstorage() {
	try {
		return localStorage;
	} catch (error) {
	}
}
module.exports = $need(897)(exports);
const {formatters} = module.exports;

formatters.j = function (v) {
	try {
		return JSON.stringify(v);
	} catch (error) {
		return '[UnexpectedJSONParseError]: ' + error.message;
	}
};
}),
897:
((module, $gives, $need) => {

function setup(env) {
	createDebug.debug = createDebug;
	createDebug.default = createDebug;
	createDebug.coerce = coerce;
	createDebug.disable = disable;
	createDebug.enable = enable;
	createDebug.enabled = enabled;
	createDebug.humanize = $need(744);
	createDebug.destroy = destroy;
	Object.keys(env).forEach(key => {
		createDebug[key] = env[key];
	});

	createDebug.names = [];
	createDebug.skips = [];
	createDebug.formatters = {};
	function selectColor(namespace) {
		let hash = 0;
		for (let i = 0; i < namespace.length; i++) {
			hash = ((hash << 5) - hash) + namespace.charCodeAt(i);
			hash |= 0; 
		}
		return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
	}
	createDebug.selectColor = selectColor;
	function createDebug(namespace) {
		let prevTime;
		let enableOverride = null;
		let namespacesCache;
		let enabledCache;
		function debug(...args) {
			if (!debug.enabled) {
				return;
			}
			const self = debug;
			const curr = Number(new Date());
			const ms = curr - (prevTime || curr);
			self.diff = ms;
			self.prev = prevTime;
			self.curr = curr;
			prevTime = curr;
			args[0] = createDebug.coerce(args[0]);
			if (typeof args[0] !== 'string') {
				args.unshift('%O');
			}
			let index = 0;
			args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
				if (match === '%%') {
					return '%';
				}
				index++;
				const formatter = createDebug.formatters[format];
				if (typeof formatter === 'function') {
					const val = args[index];
					match = formatter.call(self, val);
					args.splice(index, 1);
					index--;
				}
				return match;
			});
			createDebug.formatArgs.call(self, args);
			const logFn = self.log || createDebug.log;
			logFn.apply(self, args);
		}
		debug.namespace = namespace;
		debug.useColors = createDebug.useColors();
		debug.color = createDebug.selectColor(namespace);
		debug.extend = extend;
		debug.destroy = createDebug.destroy; 
		Object.defineProperty(debug, 'enabled', {
			enumerable: true,
			configurable: false,
			get: () => {
				if (enableOverride !== null) {
					return enableOverride;
				}
				if (namespacesCache !== createDebug.namespaces) {
					namespacesCache = createDebug.namespaces;
					enabledCache = createDebug.enabled(namespace);
				}
				return enabledCache;
			},
			set: v => {
				enableOverride = v;
			}
		});
		if (typeof createDebug.init === 'function') {
			createDebug.init(debug);
		}
		return debug;
	}
	function extend(namespace, delimiter) {
		const newDebug = createDebug(this.namespace + (typeof delimiter === 'undefined' ? ':' : delimiter) + namespace);
		newDebug.log = this.log;
		return newDebug;
	}
	function enable(namespaces) {
		createDebug.save(namespaces);
		createDebug.namespaces = namespaces;
		createDebug.names = [];
		createDebug.skips = [];
		const split = (typeof namespaces === 'string' ? namespaces : '')
			.trim()
			.replace(/\s+/g, ',')
			.split(',')
			.filter(Boolean);
		for (const ns of split) {
			if (ns[0] === '-') {
				createDebug.skips.push(ns.slice(1));
			} else {
				createDebug.names.push(ns);
			}
		}
	}
	function matchesTemplate(search, template) {
		let searchIndex = 0;
		let templateIndex = 0;
		let starIndex = -1;
		let matchIndex = 0;
		while (searchIndex < search.length) {
			if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === '*')) {
				if (template[templateIndex] === '*') {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++; 
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) { 
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else {
				return false; 
			}
		}
		while (templateIndex < template.length && template[templateIndex] === '*') {
			templateIndex++;
		}
		return templateIndex === template.length;
	}
	function disable() {
		const namespaces = [
			...createDebug.names,
			...createDebug.skips.map(namespace => '-' + namespace)
		].join(',');
		createDebug.enable('');
		return namespaces;
	}
	function enabled(name) {
		for (const skip of createDebug.skips) {
			if (matchesTemplate(name, skip)) {
				return false;
			}
		}
		for (const ns of createDebug.names) {
			if (matchesTemplate(name, ns)) {
				return true;
			}
		}
		return false;
	}
	function coerce(val) {
		if (val instanceof Error) {
			return val.stack || val.message;
		}
		return val;
	}
	function destroy() {
		console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
	}
	createDebug.enable(createDebug.load());
	return createDebug;
}
module.exports = setup;
}),
2830:
((module, $gives, $need) => {

if (typeof process === 'undefined' || process.type === 'renderer' || process.browser === true || process.__nwjs) {
	module.exports = $need(6110);
} else {
	module.exports = $need(5108);
}
}),
5108:
((module, exports, $need) => {

const tty = $need(2018);
const util = $need(9023);

exports.init = init;
exports.log = log;
exports.formatArgs = formatArgs;
exports.save = save;
exports.load = load;
exports.useColors = useColors;
exports.destroy = util.deprecate(
	() => {},
	'Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.'
);

exports.colors = [6, 2, 3, 4, 5, 1];
try {
	const supportsColor = $need(75);
	if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
		exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	}
} catch (error) {
}

exports.inspectOpts = Object.keys(process.env).filter(key => {
	return /^debug_/i.test(key);
}).reduce((obj, key) => {
	const prop = key
		.substring(6)
		.toLowerCase()
		.replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
	let val = process.env[key];
	if (/^(yes|on|true|enabled)$/i.test(val)) {
		val = true;
	} else if (/^(no|off|false|disabled)$/i.test(val)) {
		val = false;
	} else if (val === 'null') {
		val = null;
	} else {
		val = Number(val);
	}
	obj[prop] = val;
	return obj;
}, {});

function useColors() {
	return 'colors' in exports.inspectOpts ?
		Boolean(exports.inspectOpts.colors) :
		tty.isatty(process.stderr.fd);
}

function formatArgs(args) {
	const {namespace: name, useColors} = this;
	if (useColors) {
		const c = this.color;
		const colorCode = '\u001B[3' + (c < 8 ? c : '8;5;' + c);
		const prefix = `  ${colorCode};1m${name} \u001B[0m`;
		args[0] = prefix + args[0].split('\n').join('\n' + prefix);
		args.push(colorCode + 'm+' + module.exports.humanize(this.diff) + '\u001B[0m');
	} else {
		args[0] = getDate() + name + ' ' + args[0];
	}
}
function getDate() {
	if (exports.inspectOpts.hideDate) {
		return '';
	}
	return new Date().toISOString() + ' ';
}

function log(...args) {
	return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + '\n');
}
function save(namespaces) {
	if (namespaces) {
		process.env.DEBUG = namespaces;
	} else {
		delete process.env.DEBUG;
	}
}

function load() {
	return process.env.DEBUG;
}

function init(debug) {
	debug.inspectOpts = {};
	const keys = Object.keys(exports.inspectOpts);
	for (let i = 0; i < keys.length; i++) {
		debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
}
module.exports = $need(897)(exports);
const {formatters} = module.exports;

formatters.o = function (v) {
	this.inspectOpts.colors = this.useColors;
	return util.inspect(v, this.inspectOpts)
		.split('\n')
		.map(str => str.trim())
		.join(' ');
};

formatters.O = function (v) {
	this.inspectOpts.colors = this.useColors;
	return util.inspect(v, this.inspectOpts);
};
}),
744:
((module) => {

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
	return parse(val);
  } else if (type === 'number' && isFinite(val)) {
	return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
	'val is not a non-empty string or a valid number. val=' +
	  JSON.stringify(val)
  );
};

function parse(str) {
  str = String(str);
  if (str.length > 100) {
	return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
	str
  );
  if (!match) {
	return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
	case 'years':
	case 'year':
	case 'yrs':
	case 'yr':
	case 'y':
	  return n * y;
	case 'weeks':
	case 'week':
	case 'w':
	  return n * w;
	case 'days':
	case 'day':
	case 'd':
	  return n * d;
	case 'hours':
	case 'hour':
	case 'hrs':
	case 'hr':
	case 'h':
	  return n * h;
	case 'minutes':
	case 'minute':
	case 'mins':
	case 'min':
	case 'm':
	  return n * m;
	case 'seconds':
	case 'second':
	case 'secs':
	case 'sec':
	case 's':
	  return n * s;
	case 'milliseconds':
	case 'millisecond':
	case 'msecs':
	case 'msec':
	case 'ms':
	  return n;
	default:
	  return undefined;
  }
}

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
	return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
	return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
	return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
	return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
	return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
	return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
	return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
	return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}
}),
4400:
((module) => {
const sealStatusResponse = {
	type: 'object',
	properties: {
		sealed: {
			type: 'boolean',
		},
		t: {
			type: 'integer',
		},
		n: {
			type: 'integer',
		},
		progress: {
			type: 'integer',
		},
	},
	required: ['sealed', 't', 'n', 'progress'],
};
const auth = {
	type: 'object',
	properties: {
		client_token: {
			type: 'string',
		},
		policies: {
			type: 'array',
			items: {
				type: 'string',
			},
		},
		metadata: {
			type: 'object',
		},
		lease_duration: {
			type: 'integer',
		},
		renewable: {
			type: 'boolean',
		},
	},
};
const tokenResponse = {
	type: 'object',
	properties: {
		auth,
	},
	required: ['auth'],
};
const kubernetesRoleResponse = {
	type: 'object',
	properties: {
		auth,
		name: {
			type: 'string',
		},
		bound_cidrs: {
			type: 'array',
		},
		bound_service_account_names: {
			type: 'array',
		},
		bound_service_account_namespaces: {
			type: 'array',
		},
		ttl: {
			type: 'integer',
		},
		max_ttl: {
			type: 'integer',
		},
		policies: {
			type: 'array',
		},
		num_uses: {
			type: 'integer',
		},
		period: {
			type: 'integer',
		},
	},
};
const approleResponse = {
	type: 'object',
	properties: {
		auth,
		warnings: {
			type: 'string',
		},
		wrap_info: {
			type: 'string',
		},
		data: {
			type: 'object',
		},
		lease_duration: {
			type: 'integer',
		},
		renewable: {
			type: 'boolean',
		},
		lease_id: {
			type: 'string',
		},
	},
};
module.exports = {
	status: {
		method: 'GET',
		path: '/sys/seal-status',
		schema: {
			res: sealStatusResponse,
		},
	},
	initialized: {
		method: 'GET',
		path: '/sys/init',
	},
	init: {
		method: 'PUT',
		path: '/sys/init',
		schema: {
			req: {
				type: 'object',
				properties: {
					secret_shares: {
						type: 'integer',
						minimum: 1,
					},
					secret_threshold: {
						type: 'integer',
						minimum: 1,
					},
					pgp_keys: {
						type: 'array',
						items: {
							type: 'string',
						},
						uniqueItems: true,
					},
				},
				required: ['secret_shares', 'secret_threshold'],
			},
			res: {
				type: 'object',
				properties: {
					keys: {
						type: 'array',
						items: {
							type: 'string',
						},
						uniqueItems: true,
					},
					root_token: {
						type: 'string',
					},
				},
				required: ['keys', 'root_token'],
			},
		},
	},
	unseal: {
		method: 'PUT',
		path: '/sys/unseal',
		schema: {
			req: {
				type: 'object',
				properties: {
					key: {
						type: 'string',
					},
					reset: {
						type: 'boolean',
					},
					migrate: {
						type: 'boolean',
					},
				},
			},
			res: sealStatusResponse,
		},
	},
	seal: {
		method: 'PUT',
		path: '/sys/seal',
	},
	getTokenRole: {
		method: 'GET',
		path: '/auth/token/roles/{{role_name}}',
	},
	removeTokenRole: {
		method: 'DELETE',
		path: '/auth/token/roles/{{role_name}}',
	},
	approleRoles: {
		method: 'LIST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role',
		schema: {
			res: approleResponse,
		},
	},
	addKubernetesRole: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/role/{{ role_name }}',
		schema: {
			req: {
				name: {
					type: 'string',
				},
				bound_cidrs: {
					type: 'array',
				},
				bound_service_account_names: {
					type: 'array',
				},
				bound_service_account_namespaces: {
					type: 'array',
				},
				ttl: {
					type: 'integer',
				},
				max_ttl: {
					type: 'integer',
				},
				policies: {
					type: 'array',
				},
				num_uses: {
					type: 'integer',
				},
				period: {
					type: 'integer',
				},
			},
		},
	},
	getKubernetesRole: {
		method: 'GET',
		path: '/auth/{{mount_point}}{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/role/{{ role_name }}',
		schema: {
			res: kubernetesRoleResponse,
		},
	},
	deleteKubernetesRole: {
		method: 'DELETE',
		path: '/auth/{{mount_point}}{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/role/{{ role_name }}',
	},
	addApproleRole: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}',
		schema: {
			req: {
				type: 'object',
				properties: {
					bind_secret_id: {
						type: 'boolean',
					},
					bound_cidr_list: {
						type: 'string',
					},
					policies: {
						type: 'string',
					},
					secret_id_num_uses: {
						type: 'integer',
					},
					secret_id_ttl: {
						type: 'integer',
					},
					token_num_uses: {
						type: 'integer',
					},
					token_ttl: {
						type: 'integer',
					},
					token_max_ttl: {
						type: 'integer',
					},
					period: {
						type: 'integer',
					},
				},
			},
		},
	},
	getApproleRole: {
		method: 'GET',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}',
		schema: {
			res: approleResponse,
		},
	},
	deleteApproleRole: {
		method: 'DELETE',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}',
	},
	getApproleRoleId: {
		method: 'GET',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/role-id',
		schema: {
			res: approleResponse,
		},
	},
	updateApproleRoleId: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/role-id',
		schema: {
			req: {
				type: 'object',
				properties: {
					role_id: {
						type: 'string',
					},
				},
				required: ['role_id'],
			},
		},
	},
	getApproleRoleSecret: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}' +
			'/role/{{role_name}}/secret-id',
		schema: {
			req: {
				type: 'object',
				properties: {
					metadata: {
						type: 'string',
					},
					cidr_list: {
						type: 'array',
						items: {
							type: 'string',
						},
					},
				},
			}
		},
	},
	generateRootInit: {
		method: 'PUT',
		path: '/sys/generate-root/attempt',
		schema: {
			req: {
				type: 'object',
				properties: {
					otp: {
						type: 'string',
					},
					pgp_key: {
						type: 'string',
					},
				},
			},
			res: {
				type: 'object',
				properties: {
					started: {
						type: 'boolean',
					},
					nonce: {
						type: 'string',
					},
					progress: {
						type: 'integer',
						minimum: 0,
					},
					required: {
						type: 'integer',
						minimum: 1,
					},
					pgp_fingerprint: {
						type: 'string',
					},
					complete: {
						type: 'boolean',
					},
				},
				required: ['started', 'nonce', 'progress', 'required', 'pgp_fingerprint', 'complete'],
			},
		},
	},
	generateRootCancel: {
		method: 'DELETE',
		path: '/sys/generate-root/attempt',
	},
	generateRootUpdate: {
		method: 'PUT',
		path: '/sys/generate-root/update',
		schema: {
			req: {
				type: 'object',
				properties: {
					key: {
						type: 'string',
					},
					nonce: {
						type: 'string',
					},
				},
				required: ['key', 'nonce'],
			},
			res: {
				type: 'object',
				properties: {
					started: {
						type: 'boolean',
					},
					nonce: {
						type: 'string',
					},
					progress: {
						type: 'integer',
						minimum: 0,
					},
					required: {
						type: 'integer',
						minimum: 1,
					},
					pgp_fingerprint: {
						type: 'string',
					},
					complete: {
						type: 'boolean',
					},
					encoded_root_token: {
						type: 'string',
					},
				},
				required: ['started', 'nonce', 'progress', 'required', 'pgp_fingerprint', 'complete'],
			},
		},
	},
	mounts: {
		method: 'GET',
		path: '/sys/mounts',
	},
	mount: {
		method: 'POST',
		path: '/sys/mounts/{{mount_point}}',
	},
	encryptData: {
		method: 'POST',
		path: '/transit/encrypt/{{name}}',
	},
	decryptData: {
		method: 'POST',
		path: '/transit/decrypt/{{name}}',
	},
	rewrapData: {
		method: 'POST',
		path: '/transit/rewrap/{{name}}',
	},
	transitCreateKey: {
		method: 'POST',
		path: '/transit/keys/{{name}}',
	},
	transitReadKey: {
		method: 'GET',
		path: '/transit/keys/{{name}}',
	},
	transitListKeys: {
		method: 'LIST',
		path: '/transit/keys',
	},
	transitDeleteKey: {
		method: 'DELETE',
		path: '/transit/keys/{{name}}',
	},
	generateDatabaseCredentials: {
		method: 'GET',
		path: '/{{databasePath}}/creds/{{name}}',
	},
	unmount: {
		method: 'DELETE',
		path: '/sys/mounts/{{mount_point}}',
	},
	remount: {
		method: 'POST',
		path: '/sys/remount',
	},
	policies: {
		method: 'GET',
		path: '/sys/policy',
	},
	addPolicy: {
		method: 'PUT',
		path: '/sys/policy/{{name}}',
	},
	getPolicy: {
		method: 'GET',
		path: '/sys/policy/{{name}}',
	},
	removePolicy: {
		method: 'DELETE',
		path: '/sys/policy/{{name}}',
	},
	auths: {
		method: 'GET',
		path: '/sys/auth',
	},
	enableAuth: {
		method: 'POST',
		path: '/sys/auth/{{mount_point}}',
	},
	disableAuth: {
		method: 'DELETE',
		path: '/sys/auth/{{mount_point}}',
	},
	audits: {
		method: 'GET',
		path: '/sys/audit',
	},
	enableAudit: {
		method: 'PUT',
		path: '/sys/audit/{{name}}',
	},
	disableAudit: {
		method: 'DELETE',
		path: '/sys/audit/{{name}}',
	},
	renew: {
		method: 'PUT',
		path: '/sys/leases/renew',
		schema: {
			req: {
				type: 'object',
				properties: {
					lease_id: {
						type: 'string',
					},
					increment: {
						type: 'integer',
					},
				},
				required: ['lease_id'],
			},
			res: {
				type: 'object',
				properties: {
					lease_id: {
						type: 'string',
					},
					renewable: {
						type: 'boolean',
					},
					lease_duration: {
						type: 'integer',
					},
				},
			},
		},
	},
	revoke: {
		method: 'PUT',
		path: '/sys/leases/revoke',
		schema: {
			req: {
				type: 'object',
				properties: {
					lease_id: {
						type: 'string',
					},
				},
				required: ['lease_id'],
			},
		},
	},
	revokePrefix: {
		method: 'PUT',
		path: '/sys/revoke-prefix/{{path_prefix}}',
	},
	rotate: {
		method: 'PUT',
		path: '/sys/rotate',
	},
	unwrap: {
		method: 'POST',
		path: '/sys/wrapping/unwrap',
		schema: {
			req: {
				type: 'object',
				properties: {
					token: {
						type: 'string',
					},
				},
			},
		},
	},
	gcpLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}gcp{{/mount_point}}/login',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					role: {
						type: 'string',
					},
					jwt: {
						type: 'string',
					},
				},
				required: ['role', 'jwt'],
			},
			res: tokenResponse,
		},
	},
	githubLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}github{{/mount_point}}/login',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					token: {
						type: 'string',
					},
				},
				required: ['token'],
			},
			res: tokenResponse,
		},
	},
	kubernetesLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/login',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					role: {
						type: 'string',
					},
					jwt: {
						type: 'string',
					},
				},
				required: ['role', 'jwt'],
			},
			res: tokenResponse,
		},
	},
	awsIamLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}aws{{/mount_point}}/login',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					role: {
						type: 'string',
					},
					iam_http_request_method: {
						type: 'string',
					},
					iam_request_url: {
						type: 'string',
					},
					iam_request_body: {
						type: 'string',
					},
					iam_request_headers: {
						type: 'string',
					},
				},
				required: [
					'role',
					'iam_http_request_method',
					'iam_request_url',
					'iam_request_body',
					'iam_request_headers',
				],
			},
			res: tokenResponse,
		},
	},
	userpassLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}userpass{{/mount_point}}/login/{{username}}',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					password: {
						type: 'string',
					},
				},
				required: ['password'],
			},
			res: tokenResponse,
		},
	},
	ldapLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}ldap{{/mount_point}}/login/{{username}}',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					password: {
						type: 'string',
					},
				},
				required: ['password'],
			},
			res: tokenResponse,
		},
	},
	oktaLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}okta{{/mount_point}}/login/{{username}}',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					password: {
						type: 'string',
					},
				},
				required: ['password'],
			},
			res: tokenResponse,
		},
	},
	radiusLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}radius{{/mount_point}}/login/{{username}}',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					password: {
						type: 'string',
					},
				},
				required: ['password'],
			},
			res: tokenResponse,
		},
	},
	certLogin: {
		method: 'POST',
		path: '/auth/cert/login',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
			},
			res: tokenResponse,
		},
	},
	jwtLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}jwt{{/mount_point}}/login',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					role: {
						type: 'string',
					},
					jwt: {
						type: 'string',
					},
				},
				required: ['role', 'jwt'],
			},
			res: tokenResponse,
		},
	},
	tokenAccessors: {
		method: 'LIST',
		path: '/auth/token/accessors',
		schema: {
			res: {
				type: 'object',
				properties: {
					data: {
						type: 'object',
						properties: {
							keys: {
								type: 'array',
								items: {
									type: 'string',
								},
							},
						},
					},
				},
				required: ['data'],
			},
		},
	},
	tokenCreate: {
		method: 'POST',
		path: '/auth/token/create',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					id: {
						type: 'string',
					},
					policies: {
						type: 'array',
						items: {
							type: 'string',
						},
					},
					meta: {
						type: 'object',
					},
					no_parent: {
						type: 'boolean',
					},
					no_default_policy: {
						type: 'boolean',
					},
					renewable: {
						type: 'boolean',
					},
					ttl: {
						type: 'string',
					},
					explicit_max_ttl: {
						type: 'string',
					},
					display_name: {
						type: 'string',
					},
					num_uses: {
						type: 'integer',
					},
				},
			},
			res: tokenResponse,
		},
	},
	tokenCreateOrphan: {
		method: 'POST',
		path: '/auth/token/create-orphan',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					id: {
						type: 'string',
					},
					policies: {
						type: 'array',
						items: {
							type: 'string',
						},
					},
					meta: {
						type: 'object',
					},
					no_parent: {
						type: 'boolean',
					},
					no_default_policy: {
						type: 'boolean',
					},
					renewable: {
						type: 'boolean',
					},
					ttl: {
						type: 'string',
					},
					explicit_max_ttl: {
						type: 'string',
					},
					display_name: {
						type: 'string',
					},
					num_uses: {
						type: 'integer',
					},
				},
			},
			res: tokenResponse,
		},
	},
	tokenCreateRole: {
		method: 'POST',
		path: '/auth/token/create/{{role_name}}',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					id: {
						type: 'string',
					},
					policies: {
						type: 'array',
						items: {
							type: 'string',
						},
					},
					meta: {
						type: 'object',
					},
					no_parent: {
						type: 'boolean',
					},
					no_default_policy: {
						type: 'boolean',
					},
					renewable: {
						type: 'boolean',
					},
					ttl: {
						type: 'string',
					},
					explicit_max_ttl: {
						type: 'string',
					},
					display_name: {
						type: 'string',
					},
					num_uses: {
						type: 'integer',
					},
				},
			},
			res: tokenResponse,
		},
	},
	tokenLookup: {
		method: 'POST',
		path: '/auth/token/lookup',
		schema: {
			req: {
				type: 'object',
				properties: {
					token: {
						type: 'string',
					},
				},
				required: ['token'],
			},
			res: {
				type: 'object',
				properties: {
					data: {
						type: 'object',
						properties: {
							id: {
								type: 'string',
							},
							policies: {
								type: 'array',
								items: {
									type: 'string',
								},
							},
							path: {
								type: 'string',
							},
							meta: {
								type: 'object',
							},
							display_name: {
								type: 'string',
							},
							num_uses: {
								type: 'integer',
							},
						},
					},
				},
				required: ['data'],
			},
		},
	},
	tokenLookupAccessor: {
		method: 'POST',
		path: '/auth/token/lookup-accessor',
		schema: {
			req: {
				type: 'object',
				properties: {
					accessor: {
						type: 'string',
					},
				},
				required: ['accessor'],
			},
			res: {
				type: 'object',
				properties: {
					data: {
						type: 'object',
						properties: {
							id: {
								type: 'string',
							},
							policies: {
								type: 'array',
								items: {
									type: 'string',
								},
							},
							path: {
								type: 'string',
							},
							meta: {
								type: 'object',
							},
							display_name: {
								type: 'string',
							},
							num_uses: {
								type: 'integer',
							},
						},
					},
				},
				required: ['data'],
			},
		},
	},
	tokenLookupSelf: {
		method: 'GET',
		path: '/auth/token/lookup-self',
		schema: {
			res: {
				type: 'object',
				properties: {
					data: {
						type: 'object',
						properties: {
							id: {
								type: 'string',
							},
							policies: {
								type: 'array',
								items: {
									type: 'string',
								},
							},
							path: {
								type: 'string',
							},
							meta: {
								type: 'object',
							},
							display_name: {
								type: 'string',
							},
							num_uses: {
								type: 'integer',
							},
						},
					},
				},
				required: ['data'],
			},
		},
	},
	tokenRenew: {
		method: 'POST',
		path: '/auth/token/renew',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					token: {
						type: 'string',
					},
					increment: {
						type: ['integer', 'string'],
					},
				},
				required: ['token'],
			},
			res: tokenResponse,
		},
	},
	tokenRenewSelf: {
		method: 'POST',
		path: '/auth/token/renew-self',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					increment: {
						type: ['integer', 'string'],
					},
				},
			},
			res: tokenResponse,
		},
	},
	tokenRevoke: {
		method: 'POST',
		path: '/auth/token/revoke',
		schema: {
			req: {
				type: 'object',
				properties: {
					token: {
						type: 'string',
					},
				},
				required: ['token'],
			},
		},
	},
	tokenRevokeAccessor: {
		method: 'POST',
		path: '/auth/token/revoke-accessor',
		schema: {
			req: {
				type: 'object',
				properties: {
					accessor: {
						type: 'string',
					},
				},
				required: ['accessor'],
			},
		},
	},
	tokenRevokeOrphan: {
		method: 'POST',
		path: '/auth/token/revoke-orphan',
		schema: {
			req: {
				type: 'object',
				properties: {
					token: {
						type: 'string',
					},
				},
				required: ['token'],
			},
		},
	},
	tokenRevokeSelf: {
		method: 'POST',
		path: '/auth/token/revoke-self',
	},
	tokenRoles: {
		method: 'GET',
		path: '/auth/token/roles?list=true',
		schema: {
			res: {
				type: 'object',
				properties: {
					data: {
						type: 'object',
						properties: {
							keys: {
								type: 'array',
								items: {
									type: 'string',
								},
							},
						},
					},
				},
				required: ['data'],
			},
		},
	},
	addTokenRole: {
		method: 'POST',
		path: '/auth/token/roles/{{role_name}}',
		schema: {
			req: {
				type: 'object',
				properties: {
					allowed_policies: {
						type: 'string',
					},
					disallowed_policies: {
						type: 'string',
					},
					orphan: {
						type: 'boolean',
					},
					period: {
						type: 'integer',
					},
					renewable: {
						type: 'boolean',
					},
					path_suffix: {
						type: 'string',
					},
					explicit_max_ttl: {
						type: 'integer',
					},
				},
			},
		},
	},
	approleSecretAccessors: {
		method: 'LIST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}'
			+ '/role/{{role_name}}/secret-id',
		schema: {
			res: approleResponse,
		},
	},
	approleSecretLookup: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}'
			+ '/role/{{role_name}}/secret-id/lookup',
		schema: {
			req: {
				type: 'object',
				properties: {
					secret_id: {
						type: 'string',
					},
				},
				required: ['secret_id'],
			},
			res: approleResponse,
		},
	},
	approleSecretDestroy: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}'
			+ '/role/{{role_name}}/secret-id/destroy',
		schema: {
			req: {
				type: 'object',
				properties: {
					secret_id: {
						type: 'string',
					},
				},
				required: ['secret_id'],
			},
		},
	},
	approleSecretAccessorLookup: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}'
			+ '/role/{{role_name}}/secret-id-accessor/lookup',
		schema: {
			req: {
				type: 'object',
				properties: {
					secret_id_accessor: {
						type: 'string',
					},
				},
				required: ['secret_id_accessor'],
			},
		},
	},
	approleSecretAccessorDestroy: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}'
			+ '/role/{{role_name}}/secret-id-accessor/destroy',
	},
	approleLogin: {
		method: 'POST',
		path: '/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/login',
		tokenSource: true,
		schema: {
			req: {
				type: 'object',
				properties: {
					role_id: {
						type: 'string',
					},
					secret_id: {
						type: 'string',
					},
				},
				required: ['role_id'],
			},
			res: approleResponse,
		},
	},
	health: {
		method: 'GET',
		path: '/sys/health',
		schema: {
			query: {
				type: 'object',
				properties: {
					standbyok: {
						type: 'boolean',
					},
					activecode: {
						type: 'integer',
					},
					standbycode: {
						type: 'integer',
					},
					sealedcode: {
						type: 'integer',
					},
					uninitcode: {
						type: 'integer',
					},
				},
			},
			res: {
				type: 'object',
				properties: {
					cluster_id: {
						type: 'string',
					},
					cluster_name: {
						type: 'string',
					},
					version: {
						type: 'string',
					},
					server_time_utc: {
						type: 'integer',
					},
					standby: {
						type: 'boolean',
					},
					sealed: {
						type: 'boolean',
					},
					initialized: {
						type: 'boolean',
					},
				},
			},
		},
	},
	leader: {
		method: 'GET',
		path: '/sys/leader',
		schema: {
			res: {
				type: 'object',
				properties: {
					ha_enabled: {
						type: 'boolean',
					},
					is_self: {
						type: 'boolean',
					},
					leader_address: {
						type: 'string',
					},
				},
			},
		},
	},
	stepDown: {
		method: 'PUT',
		path: '/sys/step-down',
	},
	destroySecretVersions: {
		method: 'POST',
		path: '/{{mount_point}}{{^mount_point}}secret{{/mount_point}}/destroy/{{path}}',
		schema: {
			req: {
				type: 'object',
				properties: {
					versions: {
						type: 'array',
						items: {
							type: 'integer',
						},
						minItems: 1,
					},
				},
				required: ['versions'],
			},
		},
	},
}
}),
8096:
((module, $gives, $need) => {
const originalDebug = $need(2830)('node-vault');
const originalTv4 = $need(3339);
const originalCommands = $need(4400);
const originalMustache = $need(3339);
const axios = $need(3339);
const https = $need(3339);
const EventEmitter = $need(4434);
class VaultError extends Error {}
class ApiResponseError extends VaultError {
	constructor(message, response) {
		super(message);
		this.response = {
			statusCode: response.statusCode,
			body: response.body,
		};
	}
}
module.exports = (config = {}) => {
	const debug = config.debug || originalDebug;
	const tv4 = config.tv4 || originalTv4;
	const commands = config.commands || originalCommands;
	const mustache = config.mustache || originalMustache;
	const rpDefaults = {
		json: true,
		resolveWithFullResponse: true,
		simple: false,
		strictSSL: !process.env.VAULT_SKIP_VERIFY,
	};
	if (config.rpDefaults) {
		Object.keys(config.rpDefaults).forEach((key) => {
			rpDefaults[key] = config.rpDefaults[key];
		});
	}
	const rp = (() => {
		if (config['request-promise'])
			return config['request-promise'].defaults(rpDefaults);
		const baseAgentOptions = {};
		if (rpDefaults.strictSSL === false) {
			baseAgentOptions.rejectUnauthorized = false;
		}
		const tlsOptionKeys = ['ca', 'cert', 'key', 'passphrase', 'pfx'];
		const configReqOpts = config.requestOptions || {};
		const defaultAgentOpts = { ...baseAgentOptions };
		let hasDefaultTls = Object.keys(baseAgentOptions).length > 0;
		tlsOptionKeys.forEach((prop) => {
			if (configReqOpts[prop] !== undefined) {
				defaultAgentOpts[prop] = configReqOpts[prop];
				hasDefaultTls = true;
			}
		});
		if (configReqOpts.agentOptions !== undefined) {
			Object.assign(defaultAgentOpts, configReqOpts.agentOptions);
			hasDefaultTls = true;
		}
		if (configReqOpts.strictSSL !== undefined) {
			defaultAgentOpts.rejectUnauthorized = configReqOpts.strictSSL !== false;
			hasDefaultTls = true;
		}
		const defaultHttpsAgent = hasDefaultTls
			? new https.Agent(defaultAgentOpts)
			: undefined;
		const instance = axios.create({
			validateStatus: () => true,
			...(defaultHttpsAgent ? { httpsAgent: defaultHttpsAgent } : {}),
			...(rpDefaults.timeout ? { timeout: rpDefaults.timeout } : {}),
		});
		const configTlsSnapshot = {};
		tlsOptionKeys.forEach((prop) => {
			if (configReqOpts[prop] !== undefined) configTlsSnapshot[prop] = configReqOpts[prop];
		});
		if (configReqOpts.agentOptions !== undefined) {
			configTlsSnapshot.agentOptions = configReqOpts.agentOptions;
		}
		if (configReqOpts.strictSSL !== undefined) {
			configTlsSnapshot.strictSSL = configReqOpts.strictSSL;
		}
		return function requestWrapper(options) {
			const axiosOptions = {
				method: options.method,
				url: options.uri,
				headers: { ...options.headers },
			};
			if (options.json && typeof options.json === 'object') {
				axiosOptions.data = options.json;
			}
			if (options.timeout !== undefined) {
				axiosOptions.timeout = options.timeout;
			}
			if (options.httpAgent !== undefined) {
				axiosOptions.httpAgent = options.httpAgent;
			}
			let hasOverride = false;
			const perRequestAgentOpts = {};
			tlsOptionKeys.forEach((prop) => {
				if (options[prop] !== undefined) {
					perRequestAgentOpts[prop] = options[prop];
					if (options[prop] !== configTlsSnapshot[prop]) hasOverride = true;
				}
			});
			if (options.agentOptions !== undefined) {
				Object.assign(perRequestAgentOpts, options.agentOptions);
				if (options.agentOptions !== configTlsSnapshot.agentOptions) hasOverride = true;
			}
			if (options.strictSSL !== undefined) {
				perRequestAgentOpts.rejectUnauthorized = options.strictSSL !== false;
				if (options.strictSSL !== configTlsSnapshot.strictSSL) hasOverride = true;
			}
			if (hasOverride) {
				axiosOptions.httpsAgent = new https.Agent({
					...defaultAgentOpts,
					...perRequestAgentOpts,
				});
			} else if (options.httpsAgent !== undefined) {
				axiosOptions.httpsAgent = options.httpsAgent;
			}
			return instance(axiosOptions).then((response) => {
				let requestPath;
				try {
					requestPath = new URL(options.uri).pathname;
				} catch (_e) {
					requestPath = options.uri;
				}
				return {
					statusCode: response.status,
					body: response.data,
					request: {
						path: requestPath,
					},
				};
			});
		};
	})();
	const client = new EventEmitter();
	function handleVaultResponse(response) {
		if (!response) return Promise.reject(new VaultError('No response passed'));
		debug(response.statusCode);
		if (response.statusCode !== 200 && response.statusCode !== 204) {
			if (response.request.path.match(/sys\/health/) !== null) {
				return Promise.resolve(response.body);
			}
			let message;
			if (response.body && response.body.errors && response.body.errors.length > 0) {
				message = response.body.errors[0];
			} else {
				message = `Status ${response.statusCode}`;
			}
			const error = new ApiResponseError(message, response);
			return Promise.reject(error);
		}
		return Promise.resolve(response.body);
	}
	client.handleVaultResponse = handleVaultResponse;
	client.apiVersion = config.apiVersion || 'v1';
	client.endpoint = config.endpoint || process.env.VAULT_ADDR || 'http://127.0.0.1:8200';
	client.pathPrefix = config.pathPrefix || process.env.VAULT_PREFIX || '';
	client.token = config.token || process.env.VAULT_TOKEN;
	client.noCustomHTTPVerbs = config.noCustomHTTPVerbs || false;
	client.namespace = config.namespace || process.env.VAULT_NAMESPACE;
	client.kubernetesPath = config.kubernetesPath || 'kubernetes';
	client.endpoint = client.endpoint.replace(/\/$/, '');
	const requestSchema = {
		type: 'object',
		properties: {
			path: {
				type: 'string',
			},
			method: {
				type: 'string',
			},
		},
		required: ['path', 'method'],
	};
	client.request = (options = {}) => {
		const valid = tv4.validate(options, requestSchema);
		if (!valid) return Promise.reject(tv4.error);
		let uri = `${client.endpoint}/${client.apiVersion}${client.pathPrefix}${options.path}`;
		uri = uri.replace(/&#x2F;/g, '/');
		options.headers = options.headers || {};
		if (typeof client.token === 'string' && client.token.length) {
			options.headers['X-Vault-Token'] = options.headers['X-Vault-Token'] || client.token;
		}
		if (typeof client.namespace === 'string' && client.namespace.length) {
			options.headers['X-Vault-Namespace'] = client.namespace;
		}
		options.uri = uri;
		debug(options.method, uri);
		if (options.json) debug(options.json);
		return rp(options).then(client.handleVaultResponse);
	};
	client.help = (path, requestOptions) => {
		debug(`help for ${path}`);
		const options = { ...config.requestOptions, ...requestOptions };
		options.path = `/${path}?help=1`;
		options.method = 'GET';
		return client.request(options);
	};
	client.write = (path, data, requestOptions) => {
		debug('write %o to %s', data, path);
		const options = { ...config.requestOptions, ...requestOptions };
		options.path = `/${path}`;
		options.json = data;
		options.method = 'POST';
		return client.request(options);
	};
	client.update = (path, data, requestOptions) => {
		debug('update %o to %s', data, path);
		const options = { ...config.requestOptions, ...requestOptions };
		options.path = `/${path}`;
		options.json = data;
		options.method = 'PATCH';
		options.headers = { 'Content-Type': 'application/merge-patch+json' };
		return client.request(options);
	};
	client.read = (path, requestOptions) => {
		debug(`read ${path}`);
		const options = { ...config.requestOptions, ...requestOptions };
		options.path = `/${path}`;
		options.method = 'GET';
		return client.request(options);
	};
	client.list = (path, requestOptions) => {
		debug(`list ${path}`);
		const options = { ...config.requestOptions, ...requestOptions };
		options.path = `/${path}`;
		if (client.noCustomHTTPVerbs) {
			options.path = `/${path}?list=1`;
			options.method = 'GET';
		} else {
			options.path = `/${path}`;
			options.method = 'LIST';
		}
		return client.request(options);
	};
	client.delete = (path, requestOptions) => {
		debug(`delete ${path}`);
		const options = { ...config.requestOptions, ...requestOptions };
		options.path = `/${path}`;
		options.method = 'DELETE';
		return client.request(options);
	};
	function validate(json, schema) {
		if (schema === undefined) return Promise.resolve();
		const valid = tv4.validate(json, schema);
		if (!valid) {
			debug(tv4.error.dataPath);
			debug(tv4.error.message);
			return Promise.reject(tv4.error);
		}
		return Promise.resolve();
	}
	function extendOptions(conf, options, args = {}) {
		const hasArgs = Object.keys(args).length > 0;
		if (!hasArgs) return Promise.resolve(options);
		const querySchema = conf.schema.query;
		if (querySchema) {
			const params = [];
			for (const key of Object.keys(querySchema.properties)) {
				if (key in args) {
					params.push(`${key}=${encodeURIComponent(args[key])}`);
				}
			}
			if (params.length > 0) {
				options.path += `?${params.join('&')}`;
			}
		}
		const reqSchema = conf.schema.req;
		if (reqSchema) {
			const json = {};
			for (const key of Object.keys(reqSchema.properties)) {
				if (key in args) {
					json[key] = args[key];
				}
			}
			if (Object.keys(json).length > 0) {
				options.json = json;
			}
		}
		return Promise.resolve(options);
	}
	function generateFunction(name, conf) {
		client[name] = (args = {}) => {
			const options = { ...config.requestOptions, ...args.requestOptions };
			options.method = conf.method;
			options.path = mustache.render(conf.path, args);
			if (!conf.schema) {
				if (options.method === 'POST' || options.method === 'PUT') {
					options.json = args;
				}
				return client.request(options);
			}
			let promise = validate(args, conf.schema.req)
				.then(() => validate(args, conf.schema.query))
				.then(() => extendOptions(conf, options, args))
				.then((extendedOptions) => client.request(extendedOptions));
			if (conf.tokenSource) {
				promise = promise.then((response) => {
					const candidateToken = response.auth && response.auth.client_token;
					if (candidateToken) {
						client.token = candidateToken;
					}
					return response;
				});
			}
			return promise;
		};
	}
	client.generateFunction = generateFunction;
	client.commands = commands;
	const assignFunctions = (commandName) => generateFunction(commandName, commands[commandName]);
	Object.keys(commands).forEach(assignFunctions);
	let tokenRenewalTimer = null;
	client.startTokenRenewal = (opts = {}) => {
		const renewFraction = opts.renewFraction || 0.8;
		const increment = opts.increment;
		client.stopTokenRenewal();
		function scheduleRenewal(ttl) {
			const delay = Math.max(1, Math.floor(ttl * renewFraction)) * 1000;
			tokenRenewalTimer = setTimeout(() => {
				const renewArgs = increment != null ? { increment } : {};
				client.tokenRenewSelf(renewArgs)
					.then((result) => {
						client.emit('token:renewed', result);
						const newTtl = result.auth && result.auth.lease_duration;
						const renewable = result.auth && result.auth.renewable;
						if (newTtl > 0 && renewable !== false) {
							scheduleRenewal(newTtl);
						} else {
							tokenRenewalTimer = null;
							client.emit('token:expired');
						}
					})
					.catch((err) => {
						tokenRenewalTimer = null;
						client.emit('token:error:renew', err);
					});
			}, delay);
			if (tokenRenewalTimer.unref) tokenRenewalTimer.unref();
		}
		const ttl = opts.ttl;
		if (ttl != null && ttl > 0) {
			scheduleRenewal(ttl);
			return Promise.resolve();
		}
		return client.tokenLookupSelf().then((result) => {
			const currentTtl = result.data && result.data.ttl;
			if (currentTtl > 0) {
				scheduleRenewal(currentTtl);
			}
			return result;
		});
	};
	client.stopTokenRenewal = () => {
		if (tokenRenewalTimer) {
			clearTimeout(tokenRenewalTimer);
			tokenRenewalTimer = null;
		}
	};
	const leaseTimers = {};
	client.startLeaseRenewal = (leaseId, leaseDuration, opts = {}) => {
		if (!leaseId) throw new VaultError('leaseId is required');
		if (!leaseDuration || leaseDuration <= 0) throw new VaultError('leaseDuration must be positive');
		const renewFraction = opts.renewFraction || 0.8;
		const increment = opts.increment;
		client.stopLeaseRenewal(leaseId);
		function scheduleRenewal(duration) {
			const delay = Math.max(1, Math.floor(duration * renewFraction)) * 1000;
			const timer = setTimeout(() => {
				const renewArgs = { lease_id: leaseId };
				if (increment != null) renewArgs.increment = increment;
				client.renew(renewArgs)
					.then((result) => {
						client.emit('lease:renewed', { leaseId, result });
						if (result.lease_duration > 0 && result.renewable !== false) {
							scheduleRenewal(result.lease_duration);
						} else {
							delete leaseTimers[leaseId];
							client.emit('lease:expired', { leaseId });
						}
					})
					.catch((err) => {
						delete leaseTimers[leaseId];
						client.emit('lease:error:renew', { leaseId, error: err });
					});
			}, delay);
			if (timer.unref) timer.unref();
			leaseTimers[leaseId] = timer;
		}
		scheduleRenewal(leaseDuration);
	};
	client.stopLeaseRenewal = (leaseId) => {
		if (leaseTimers[leaseId]) {
			clearTimeout(leaseTimers[leaseId]);
			delete leaseTimers[leaseId];
		}
	};
	client.stopAllRenewals = () => {
		client.stopTokenRenewal();
		Object.keys(leaseTimers).forEach((id) => {
			clearTimeout(leaseTimers[id]);
			delete leaseTimers[id];
		});
	};
	return client;
};
}),
75:
((module) => {
module.exports = eval("require")("supports-color");
})
};
