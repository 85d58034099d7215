export const id = 16;
export const ids = [16];
export const modules = {
3016:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
readToml: () => (readToml)
});
var smol_toml_0 = $need(3292);
var _entry_js_1 = $need(970);
function readToml(text) {
const entries = [];
const left = [];
try {
left.push([(0,smol_toml_0 .qg)(text, { integersAsBigInt: "asNeeded" }), []]);
}
catch {
return undefined;
}
for (let next = left.pop(); next !== undefined; next = left.pop()) {
const [value, keys] = next;
if (typeof value === "string")
entries.push({ keys, text: value });
else if (typeof value === "number" || typeof value === "bigint")
entries.push({ keys, text: String(value) });
else if (Array.isArray(value))
left.push(...value.map((item, at) => [
item,
(0,_entry_js_1 .Gz)(keys, `[${at}]`),
]));
else if (typeof value === "object" && !(value instanceof Date))
for (const [key, member] of Object.entries(value)) {
entries.push(...(0,_entry_js_1 .KT)(keys, key));
left.push([member, (0,_entry_js_1 .Gz)(keys, key)]);
}
}
return entries;
}
})
};
