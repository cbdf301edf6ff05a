export const id = 6653;
export const ids = [6653];
export const modules = {

/***/ 46653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ withoutSecretFields),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   ty: () => (/* binding */ scrubber)
/* harmony export */ });
/** Words that say it anywhere in a name. */
const ANYWHERE = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE|BEARER|AUTHORIZATION|COOKIE|WEBHOOK|CONNECTION_?STRING/i;
/** Words that say it as a part of their own, between underscores. */
const AS_A_PART = /(?:^|_)(?:(?:API|ACCESS|AUTH|LICENSE|ENCRYPTION|SIGNING)?_?KEY|PASS|PAT|JWT|DSN|OTP|PIN)(?:$|_)/i;
/** `DBPWD`, `MYSQL_PWD`; but `PWD` and `OLDPWD` are the folder of a shell. */
const PASSWORD_SHORT = /^(?!(?:OLD)?PWD$).*PWD$/i;
/** `DATABASE_URL`, `REDIS_URL`: addresses that hold a password as a rule. */
const WITH_PASSWORD = /(?:^|_)(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|MARIADB|AMQP|RABBITMQ|SMTP|ELASTICSEARCH|CLOUDINARY)_?(?:URL|URI)$/i;
/** A variable whose name says that its value is nobody's business. */
function looksSecret(name) {
    return [ANYWHERE, AS_A_PART, PASSWORD_SHORT, WITH_PASSWORD].some((pattern) => pattern.test(name));
}
/** What stands where a secret was. */
const HIDDEN = '***';
/** The same variables with the values of secrets hidden. */
function withoutSecrets(variables) {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, looksSecret(name) ? HIDDEN : value]));
}
/** Shorter values (`test`) are no secrets, and hiding them would make every log unreadable. */
const SHORTEST_SECRET = 6;
/** User name and password of any address. */
const USER_INFO = /(?<=:\/\/)[^\s/?#@"'<>\\]{1,200}@/g;
/**
 * Hides secrets wherever they appear in a text: the values of variables whose names look secret, as they are and as
 * they stand in JSON and in addresses, and `user:password@` of every address. GitHub masks secrets in the log of a job,
 * not in the artifacts of a run.
 */
function scrubber(variables, 
/** Words that stay readable although somebody took them for a password: names of services. */
words = [], 
/** Hidden whatever they are called. */
values = []) {
    const secrets = new Set();
    const named = variables
        .flatMap((given) => Object.entries(given))
        .flatMap(([name, value]) => (value === undefined || !looksSecret(name) ? [] : [value]));
    for (const value of [...named, ...values]) {
        if (value.length < SHORTEST_SECRET || words.includes(value))
            continue;
        for (const form of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)])
            secrets.add(form);
    }
    // A secret may be part of a longer one.
    const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
    return (text) => longestFirst
        .reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text)
        .replace(USER_INFO, `${HIDDEN}@`);
}
const FIELD = /("([^"\\]{1,100})"\s{0,10}:\s{0,10}")((?:[^"\\]|\\.){1,2000})/g;
const BEARER = /\b(Bearer|Basic) [\w.~+/=-]{6,}/gi;
/** Hides what a text of others gives as a secret by its name: `"token": "…"` in JSON, and what follows `Bearer`. */
function withoutSecretFields(text) {
    return text
        .replace(FIELD, (whole, before, name) => (looksSecret(name) ? before + HIDDEN : whole))
        .replace(BEARER, `$1 ${HIDDEN}`);
}


/***/ })

};
