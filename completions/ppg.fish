# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_ppg_global_optspecs
    string join \n o/output= json jq= columns= no-headers show-secrets workspace= project= database= api-url= api-contract= insecure-http token-file= token-stdin timeout= profile= postgres-bin= y/yes no-input dry-run color= q/quiet v/verbose V/version local h/help
end

function __fish_ppg_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_ppg_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_ppg_using_subcommand
    set -l cmd (__fish_ppg_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c ppg -n "__fish_ppg_needs_command" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_needs_command" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_needs_command" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_needs_command" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_needs_command" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_needs_command" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_needs_command" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_needs_command" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_needs_command" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_needs_command" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_needs_command" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_needs_command" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_needs_command" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_needs_command" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_needs_command" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_needs_command" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_needs_command" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_needs_command" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_needs_command" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_needs_command" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_needs_command" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_needs_command" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_needs_command" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_needs_command" -s V -l version -d 'Print the version of ppg'
complete -c ppg -n "__fish_ppg_needs_command" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "auth" -d 'Sign in, sign out and switch between sessions'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "login" -d 'Sign in; short for ppg auth login'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "logout" -d 'Sign out; short for ppg auth logout'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "whoami" -d 'Show who is signed in; short for ppg auth status'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "status" -d 'Show the service, project and database in use here, and why'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "workspace" -d 'List, create and use workspaces'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "project" -d 'Create, list and manage projects'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "db" -d 'Create, list and manage databases'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "backup" -d 'Create, list and restore backups'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "conn" -d 'Create, rotate and export connections'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "integration" -d 'List and delete integrations with third parties'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "token" -d 'Create, list and delete service tokens'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "region" -d 'List the regions that databases run in'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "run" -d 'Run a command with the database\'s connection in its environment'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "quickstart" -d 'Create a project and a database, write .env and run a query'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "local" -d 'Run the API on this machine, with real PostgreSQL'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "api" -d 'Send any request to the API, authenticated'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "config" -d 'Show and change settings'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "completions" -d 'Print a shell completion script'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "doctor" -d 'Check this machine and the service, and suggest fixes'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "version" -d 'Print the version of ppg'
complete -c ppg -n "__fish_ppg_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -f -a "login" -d 'Sign in with a browser or a service token'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -f -a "logout" -d 'Sign out: revoke the tokens and remove them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -f -a "status" -d 'Show who is signed in, and verify it with the service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -f -a "list" -d 'List the sign-ins of every profile'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -f -a "ls" -d 'List the sign-ins of every profile'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -f -a "token" -d 'Print a valid access token, for other programs'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -f -a "switch" -d 'Select the default workspace or profile'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and not __fish_seen_subcommand_from login logout status list ls token switch help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-id -d 'ID of an OAuth client of your own; ppg registers one if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l callback-port -d 'Local port for the redirect of the browser; any free port if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l expires-in -d 'Lifetime of the token of --github-actions, in seconds' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l wait-timeout -d 'Time to wait for the browser, then exit 8: seconds, or like 90s or 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-browser -d 'Print the sign-in address instead of opening a browser'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l with-token -d 'Read a service token from standard input, verify it and store it'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l github-actions -d 'Exchange the token of a GitHub Actions workflow: no stored secret'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -l insecure-storage -d 'Store the tokens in a file that only you can read, not in the keyring'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -l all -d 'Sign out every profile and remove the stored connection strings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -l offline -d 'Show stored data only; do not contact the service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from switch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "login" -d 'Sign in with a browser or a service token'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Sign out: revoke the tokens and remove them'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show who is signed in, and verify it with the service'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the sign-ins of every profile'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "token" -d 'Print a valid access token, for other programs'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "switch" -d 'Select the default workspace or profile'
complete -c ppg -n "__fish_ppg_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand login" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand login" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand login" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand login" -l client-id -d 'ID of an OAuth client of your own; ppg registers one if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l callback-port -d 'Local port for the redirect of the browser; any free port if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l expires-in -d 'Lifetime of the token of --github-actions, in seconds' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l wait-timeout -d 'Time to wait for the browser, then exit 8: seconds, or like 90s or 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand login" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand login" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand login" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand login" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l no-browser -d 'Print the sign-in address instead of opening a browser'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l with-token -d 'Read a service token from standard input, verify it and store it'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l github-actions -d 'Exchange the token of a GitHub Actions workflow: no stored secret'
complete -c ppg -n "__fish_ppg_using_subcommand login" -l insecure-storage -d 'Store the tokens in a file that only you can read, not in the keyring'
complete -c ppg -n "__fish_ppg_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -l all -d 'Sign out every profile and remove the stored connection strings'
complete -c ppg -n "__fish_ppg_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -l offline -d 'Show stored data only; do not contact the service'
complete -c ppg -n "__fish_ppg_using_subcommand whoami" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand status" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand status" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand status" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand status" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand status" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand status" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand status" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand status" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand status" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand status" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand status" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand status" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand status" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand status" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand status" -l offline -d 'Show what is known here; do not contact the service'
complete -c ppg -n "__fish_ppg_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -f -a "list" -d 'List the workspaces that the token gives access to'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -f -a "ls" -d 'List the workspaces that the token gives access to'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -f -a "get" -d 'Show a workspace and its plan'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -f -a "show" -d 'Show a workspace and its plan'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -f -a "create" -d 'Create a workspace for projects'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -f -a "subscription" -d 'Show a workspace\'s plan'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -f -a "use" -d 'Use a workspace in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and not __fish_seen_subcommand_from list ls get show create subscription use help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from subscription" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -l link -d 'Save the choice for this directory, in .ppg/project.json'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the workspaces that the token gives access to'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a workspace and its plan'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a workspace for projects'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from help" -f -a "subscription" -d 'Show a workspace\'s plan'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from help" -f -a "use" -d 'Use a workspace in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand workspace; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "list" -d 'List the projects of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "ls" -d 'List the projects of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "get" -d 'Show a project with its databases'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "show" -d 'Show a project with its databases'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "create" -d 'Create a project with a database'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "rename" -d 'Rename a project, keep its ID'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "update" -d 'Update a project\'s name or settings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "transfer" -d 'Transfer a project with its databases to another workspace'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "delete" -d 'Delete a project with its databases, their backups and connections'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "rm" -d 'Delete a project with its databases, their backups and connections'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "use" -d 'Use a project in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "unlink" -d 'Remove the link of this directory'
complete -c ppg -n "__fish_ppg_using_subcommand project; and not __fish_seen_subcommand_from list ls get show create rename update transfer delete rm use unlink help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l logical-id -d 'Only the one with this logical ID' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l logical-id -d 'Only the one with this logical ID' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l region -d 'Region of its database' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l logical-id -d 'Your own ID for it, unique among your projects' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l format -d 'Print its connection as variables for this program, and nothing else' -r -f -a "sh\t'Script for POSIX shells: sh, bash, zsh, ksh, busybox'
fish\t'Script for the fish shell'
powershell\t'Script for PowerShell, Windows PowerShell included'
dotenv\t'A .env file, for dotenv libraries and docker compose'
docker\t'A file for docker run --env-file'
json\t'One JSON object of names and values'
github\t'The file GITHUB_ENV of GitHub Actions'
direnv\t'A .envrc file for direnv'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l write -d 'Write the variables to this .env file; other lines stay' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l only -d 'Only these variables, as in --only DATABASE_URL,DIRECT_URL' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l variable -d 'Name of the variable for the connection string' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l prefix -d 'Prefix of each name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l type -d 'Protocol: direct or prisma; default: prisma if the database has it' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l wait-timeout -d 'Stop waiting after this time (exit 8): seconds, or 90s, 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l no-database -d 'Create no database in it'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l keep -d 'Leave variables that the file has, and add the missing ones'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -l wait -d 'Wait until it is ready'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l name -d 'New name of the project' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l set -d 'Setting to change; the value is JSON or text' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from transfer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -l link -d 'Save the choice for this directory, in .ppg/project.json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from unlink" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the projects of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a project with its databases'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a project with a database'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "rename" -d 'Rename a project, keep its ID'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "update" -d 'Update a project\'s name or settings'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "transfer" -d 'Transfer a project with its databases to another workspace'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a project with its databases, their backups and connections'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "use" -d 'Use a project in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "unlink" -d 'Remove the link of this directory'
complete -c ppg -n "__fish_ppg_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "list" -d 'List the databases of a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "ls" -d 'List the databases of a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "get" -d 'Show one database of a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "show" -d 'Show one database of a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "create" -d 'Create a database in a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "rename" -d 'Rename a database of a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "update" -d 'Update a database\'s name, branch or logical ID'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "delete" -d 'Delete a database with its backups and connections'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "rm" -d 'Delete a database with its backups and connections'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "use" -d 'Use a database in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "usage" -d 'Show a database\'s usage: storage, queries, connections'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "wait" -d 'Wait until a database accepts connections'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "url" -d 'Print a connection string'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "psql" -d 'Open psql; the password stays out of the process list'
complete -c ppg -n "__fish_ppg_using_subcommand db; and not __fish_seen_subcommand_from list ls get show create rename update delete rm use usage wait url psql help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l branch -d 'Only those of a git branch; auto: the branch that is checked out' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l logical-id -d 'Only the one with this logical ID' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -l all -d 'List the databases of all projects'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l branch -d 'Only those of a git branch; auto: the branch that is checked out' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l logical-id -d 'Only the one with this logical ID' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -l all -d 'List the databases of all projects'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l region -d 'Region; default with --from-backup or --from-database: the source\'s' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l from-backup -d 'Create it from a backup of --from-database or --database' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l from-database -d 'Create it as a copy of another database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l branch -d 'Git branch that it belongs to; auto: the branch that is checked out' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l logical-id -d 'Your own ID for it' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l format -d 'Print its connection as variables for this program, and nothing else' -r -f -a "sh\t'Script for POSIX shells: sh, bash, zsh, ksh, busybox'
fish\t'Script for the fish shell'
powershell\t'Script for PowerShell, Windows PowerShell included'
dotenv\t'A .env file, for dotenv libraries and docker compose'
docker\t'A file for docker run --env-file'
json\t'One JSON object of names and values'
github\t'The file GITHUB_ENV of GitHub Actions'
direnv\t'A .envrc file for direnv'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l write -d 'Write the variables to this .env file; other lines stay' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l only -d 'Only these variables, as in --only DATABASE_URL,DIRECT_URL' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l variable -d 'Name of the variable for the connection string' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l prefix -d 'Prefix of each name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l type -d 'Protocol: direct or prisma; default: prisma if the database has it' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l wait-timeout -d 'Stop waiting after this time (exit 8): seconds, or 90s, 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l default -d 'Make it the project\'s default database'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l keep -d 'Leave variables that the file has, and add the missing ones'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -l wait -d 'Wait until it is ready'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l name -d 'New name of the database' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l branch -d 'Git branch that it belongs to; auto: the branch that is checked out' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l logical-id -d 'Your own ID for it' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -l no-branch -d 'Detach it from its branch'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -l link -d 'Save the choice for this directory, in .ppg/project.json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l from -d 'First day of the period, YYYY-MM-DD' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l to -d 'Last day of the period, YYYY-MM-DD' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from usage" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'Stop waiting after this time (exit 8): seconds, or 90s, 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l branch -d 'Database of this git branch; auto: the branch that is checked out' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l type -d 'Protocol: direct (PostgreSQL) or prisma (pooled)' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -l create-connection -d 'Create a connection if the service shows no string and none is saved'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from url" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l branch -d 'Database of this git branch; auto: the branch that is checked out' -r
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -l create-connection -d 'Create a connection if the service shows no string and none is saved'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from psql" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the databases of a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one database of a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a database in a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "rename" -d 'Rename a database of a project'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "update" -d 'Update a database\'s name, branch or logical ID'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a database with its backups and connections'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "use" -d 'Use a database in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "usage" -d 'Show a database\'s usage: storage, queries, connections'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait until a database accepts connections'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "url" -d 'Print a connection string'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "psql" -d 'Open psql; the password stays out of the process list'
complete -c ppg -n "__fish_ppg_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -f -a "list" -d 'List the backups of a database'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -f -a "ls" -d 'List the backups of a database'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -f -a "get" -d 'Show one backup of a database'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -f -a "show" -d 'Show one backup of a database'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -f -a "create" -d 'Create a backup of a database'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -f -a "restore" -d 'Restore a backup: replace a database\'s content'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -f -a "wait" -d 'Wait until a backup is complete'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and not __fish_seen_subcommand_from list ls get show create restore wait help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l label -d 'Note to recognise it by' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l wait-timeout -d 'Stop waiting after this time (exit 8): seconds, or 90s, 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -l wait -d 'Wait until it is ready'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l to -d 'Database to overwrite, by ID or name; default: the backup\'s own' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l wait-timeout -d 'Stop waiting after this time (exit 8): seconds, or 90s, 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -l wait -d 'Wait until it is ready'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'Stop waiting after this time (exit 8): seconds, or 90s, 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the backups of a database'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one backup of a database'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a backup of a database'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Restore a backup: replace a database\'s content'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait until a backup is complete'
complete -c ppg -n "__fish_ppg_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "list" -d 'List the connections of a database; their strings are masked'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "ls" -d 'List the connections of a database; their strings are masked'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "get" -d 'Show one connection of a database'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "show" -d 'Show one connection of a database'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "create" -d 'Create a connection; its string is shown once and saved in the keyring'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "rotate" -d 'Rotate a connection\'s credentials; the old string stops working'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "delete" -d 'Delete a connection; its clients lose access at once'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "rm" -d 'Delete a connection; its clients lose access at once'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "env" -d 'Print a connection as variables, or write them to a .env file'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and not __fish_seen_subcommand_from list ls get show create rotate delete rm env help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -l all -d 'List the connections of all databases'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -l all -d 'List the connections of all databases'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l name -d 'Display name of the connection' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l format -d 'Print its connection as variables for this program, and nothing else' -r -f -a "sh\t'Script for POSIX shells: sh, bash, zsh, ksh, busybox'
fish\t'Script for the fish shell'
powershell\t'Script for PowerShell, Windows PowerShell included'
dotenv\t'A .env file, for dotenv libraries and docker compose'
docker\t'A file for docker run --env-file'
json\t'One JSON object of names and values'
github\t'The file GITHUB_ENV of GitHub Actions'
direnv\t'A .envrc file for direnv'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l write -d 'Write the variables to this .env file; other lines stay' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l only -d 'Only these variables, as in --only DATABASE_URL,DIRECT_URL' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l variable -d 'Name of the variable for the connection string' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l prefix -d 'Prefix of each name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l type -d 'Protocol: direct (PostgreSQL) or prisma (pooled)' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l keep -d 'Leave variables that the file has, and add the missing ones'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -l no-save -d 'Do not save its string in the keyring'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l format -d 'Print its connection as variables for this program, and nothing else' -r -f -a "sh\t'Script for POSIX shells: sh, bash, zsh, ksh, busybox'
fish\t'Script for the fish shell'
powershell\t'Script for PowerShell, Windows PowerShell included'
dotenv\t'A .env file, for dotenv libraries and docker compose'
docker\t'A file for docker run --env-file'
json\t'One JSON object of names and values'
github\t'The file GITHUB_ENV of GitHub Actions'
direnv\t'A .envrc file for direnv'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l write -d 'Write the variables to this .env file; other lines stay' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l only -d 'Only these variables, as in --only DATABASE_URL,DIRECT_URL' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l variable -d 'Name of the variable for the connection string' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l prefix -d 'Prefix of each name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l type -d 'Protocol: direct or prisma; default: prisma if the database has it' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l keep -d 'Leave variables that the file has, and add the missing ones'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -l no-save -d 'Do not save its string in the keyring'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l only -d 'Only these variables, as in --only DATABASE_URL,DIRECT_URL' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l prefix -d 'Prefix of each name' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l type -d 'Protocol: direct or prisma; default: prisma if the database has it' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l branch -d 'Database of this git branch; auto: the branch that is checked out' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l name -l variable -d 'Name of the variable for the connection string' -r
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l format -d 'Shell or program that reads the variables; default: sh' -r -f -a "sh\t'Script for POSIX shells: sh, bash, zsh, ksh, busybox'
fish\t'Script for the fish shell'
powershell\t'Script for PowerShell, Windows PowerShell included'
dotenv\t'A .env file, for dotenv libraries and docker compose'
docker\t'A file for docker run --env-file'
json\t'One JSON object of names and values'
github\t'The file GITHUB_ENV of GitHub Actions'
direnv\t'A .envrc file for direnv'"
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l write -d 'Write the variables to this .env file; other lines stay' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l keep -d 'Leave variables that the file has, and add the missing ones'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -l create-connection -d 'Create a connection if the service shows no string and none is saved'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from env" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the connections of a database; their strings are masked'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one connection of a database'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a connection; its string is shown once and saved in the keyring'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Rotate a connection\'s credentials; the old string stops working'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a connection; its clients lose access at once'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from help" -f -a "env" -d 'Print a connection as variables, or write them to a .env file'
complete -c ppg -n "__fish_ppg_using_subcommand conn; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -f -a "list" -d 'List the integrations of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -f -a "ls" -d 'List the integrations of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -f -a "get" -d 'Show one integration of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -f -a "show" -d 'Show one integration of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -f -a "delete" -d 'Delete an integration, or all of a client; its tokens stop working'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -f -a "rm" -d 'Delete an integration, or all of a client; its tokens stop working'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and not __fish_seen_subcommand_from list ls get show delete rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l client -d 'Delete all integrations of this OAuth client' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l client -d 'Delete all integrations of this OAuth client' -r
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the integrations of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one integration of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete an integration, or all of a client; its tokens stop working'
complete -c ppg -n "__fish_ppg_using_subcommand integration; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -f -a "list" -d 'List the service tokens of a workspace, without their values'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -f -a "ls" -d 'List the service tokens of a workspace, without their values'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -f -a "create" -d 'Create a service token; its value is shown once'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -f -a "delete" -d 'Delete a service token; it stops working'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -f -a "rm" -d 'Delete a service token; it stops working'
complete -c ppg -n "__fish_ppg_using_subcommand token; and not __fish_seen_subcommand_from list ls create delete rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the service tokens of a workspace, without their values'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a service token; its value is shown once'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a service token; it stops working'
complete -c ppg -n "__fish_ppg_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -f -a "list" -d 'List the regions that databases run in'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -f -a "ls" -d 'List the regions that databases run in'
complete -c ppg -n "__fish_ppg_using_subcommand region; and not __fish_seen_subcommand_from list ls help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l product -d 'Only those of one product' -r -f -a "postgres\t''
accelerate\t''"
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l product -d 'Only those of one product' -r -f -a "postgres\t''
accelerate\t''"
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l limit -d 'Maximum number of items to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the regions that databases run in'
complete -c ppg -n "__fish_ppg_using_subcommand region; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand run" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand run" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand run" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand run" -l branch -d 'Git branch whose database to use; auto: the current branch, if it has one' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l prefix -d 'Prefix of each name' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l type -d 'Protocol: direct or prisma; default: prisma if the database has it' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l name -l variable -d 'Name of the variable for the connection string' -r
complete -c ppg -n "__fish_ppg_using_subcommand run" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand run" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand run" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand run" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand run" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand run" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand run" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand run" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand run" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand run" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand run" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand run" -l create-connection -d 'Create a connection if the service shows no string and none is saved'
complete -c ppg -n "__fish_ppg_using_subcommand run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l name -d 'Name of the new project; the directory\'s if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l region -d 'Region of the database' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l env-file -d 'File to write the connection to' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l only -d 'Only these variables, as in --only DATABASE_URL,DIRECT_URL' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l wait-timeout -d 'Stop waiting after this time (exit 8): seconds, or 90s, 10m' -r
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -l keep -d 'Leave variables that the file has, and add the missing ones'
complete -c ppg -n "__fish_ppg_using_subcommand quickstart" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -f -a "start" -d 'Start the server; commands with --local start it on demand'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -f -a "stop" -d 'Stop the server and its databases; no data is lost'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -f -a "status" -d 'Show addresses, data directory and databases'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -f -a "reset" -d 'Delete all projects, databases and backups of local mode'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -f -a "logs" -d 'Show the log of the server'
complete -c ppg -n "__fish_ppg_using_subcommand local; and not __fish_seen_subcommand_from start stop status serve reset logs help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l detached -d 'Leave the caller\'s session, directory and open files, as ppg local start does'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -l daemon -d 'The server that --detached becomes'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -s n -l lines -d 'Number of lines to show' -r
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -s f -l follow -d 'Follow the log until Ctrl-C'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from help" -f -a "start" -d 'Start the server; commands with --local start it on demand'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from help" -f -a "stop" -d 'Stop the server and its databases; no data is lost'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show addresses, data directory and databases'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Delete all projects, databases and backups of local mode'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from help" -f -a "logs" -d 'Show the log of the server'
complete -c ppg -n "__fish_ppg_using_subcommand local; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand api" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand api" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand api" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand api" -s X -l method -d 'HTTP method' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -s H -l header -d 'Header to send' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -s f -l field -d 'Field of the body, or of the query for GET, as a string' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -s F -l typed-field -d 'Field as true, false, null, a number, or the content of a file: @FILE' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l input -d 'File with the body as JSON; - for standard input' -r
complete -c ppg -n "__fish_ppg_using_subcommand api" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand api" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand api" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand api" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l paginate -d 'Fetch all pages of a list and join their data'
complete -c ppg -n "__fish_ppg_using_subcommand api" -s i -l include -d 'Also print the status and headers of the response'
complete -c ppg -n "__fish_ppg_using_subcommand api" -l list -d 'List the operations of the API instead, with the command for each'
complete -c ppg -n "__fish_ppg_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -f -a "list" -d 'List the settings in force, and where each comes from'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -f -a "ls" -d 'List the settings in force, and where each comes from'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -f -a "get" -d 'Print the value of a setting'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -f -a "set" -d 'Set a setting in the current profile'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -f -a "unset" -d 'Remove a setting from the current profile'
complete -c ppg -n "__fish_ppg_using_subcommand config; and not __fish_seen_subcommand_from list ls get set unset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the settings in force, and where each comes from'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Print the value of a setting'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set a setting in the current profile'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Remove a setting from the current profile'
complete -c ppg -n "__fish_ppg_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -l offline -d 'Check this machine only; do not contact the service'
complete -c ppg -n "__fish_ppg_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand version" -s o -l output -d 'Output format: table, json, yaml, csv, ndjson, env or id' -r -f -a "table\t'Columns, as wide as the terminal'
json\t'The fields of the API; a list is an array'
yaml\t'The fields of the JSON, as YAML'
csv\t'The columns, as RFC 4180 CSV'
ndjson\t'One JSON object a line'
env\t'Variables for a shell, for commands that show a connection'
id\t'The IDs, one a line'"
complete -c ppg -n "__fish_ppg_using_subcommand version" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l columns -d 'Columns of the table or CSV, by JSON field name' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l workspace -d 'Workspace, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l project -d 'Project, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l database -d 'Database, by ID or name' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l api-url -d 'Base URL of the API' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l api-contract -d 'API contract, 1.0 or live; detected if omitted' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l token-file -d 'Read the token from a file' -r -F
complete -c ppg -n "__fish_ppg_using_subcommand version" -l timeout -d 'Time limit of one request: seconds, or a duration like 90s or 2m' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l profile -d 'Profile of settings and sign-ins to use' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l postgres-bin -d 'Directory of PostgreSQL\'s programs, for local mode' -r
complete -c ppg -n "__fish_ppg_using_subcommand version" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is dumb'
always\t'Even if standard output is not a terminal'
never\t'No colour at all'"
complete -c ppg -n "__fish_ppg_using_subcommand version" -l json -d 'Short for -o json'
complete -c ppg -n "__fish_ppg_using_subcommand version" -l no-headers -d 'Omit the column headings'
complete -c ppg -n "__fish_ppg_using_subcommand version" -l show-secrets -d 'Show passwords and connection strings in full'
complete -c ppg -n "__fish_ppg_using_subcommand version" -l insecure-http -d 'Allow sending the token over plain HTTP to another machine'
complete -c ppg -n "__fish_ppg_using_subcommand version" -l token-stdin -d 'Read the token from standard input'
complete -c ppg -n "__fish_ppg_using_subcommand version" -s y -l yes -d 'Confirm destructive actions without a prompt'
complete -c ppg -n "__fish_ppg_using_subcommand version" -l no-input -d 'Disable all prompts, as in CI'
complete -c ppg -n "__fish_ppg_using_subcommand version" -l dry-run -d 'Print requests that would change something, without sending them'
complete -c ppg -n "__fish_ppg_using_subcommand version" -s q -l quiet -d 'Print nothing but errors to standard error'
complete -c ppg -n "__fish_ppg_using_subcommand version" -s v -l verbose -d 'Log requests to standard error; -vv also logs headers'
complete -c ppg -n "__fish_ppg_using_subcommand version" -l local -d 'Use local mode; =false: the hosted service'
complete -c ppg -n "__fish_ppg_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "auth" -d 'Sign in, sign out and switch between sessions'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "login" -d 'Sign in; short for ppg auth login'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "logout" -d 'Sign out; short for ppg auth logout'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "whoami" -d 'Show who is signed in; short for ppg auth status'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "status" -d 'Show the service, project and database in use here, and why'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "workspace" -d 'List, create and use workspaces'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "project" -d 'Create, list and manage projects'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "db" -d 'Create, list and manage databases'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "backup" -d 'Create, list and restore backups'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "conn" -d 'Create, rotate and export connections'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "integration" -d 'List and delete integrations with third parties'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "token" -d 'Create, list and delete service tokens'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "region" -d 'List the regions that databases run in'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "run" -d 'Run a command with the database\'s connection in its environment'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "quickstart" -d 'Create a project and a database, write .env and run a query'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "local" -d 'Run the API on this machine, with real PostgreSQL'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "api" -d 'Send any request to the API, authenticated'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "config" -d 'Show and change settings'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "completions" -d 'Print a shell completion script'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "doctor" -d 'Check this machine and the service, and suggest fixes'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "version" -d 'Print the version of ppg'
complete -c ppg -n "__fish_ppg_using_subcommand help; and not __fish_seen_subcommand_from auth login logout whoami status workspace project db backup conn integration token region run quickstart local api config completions doctor version help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "login" -d 'Sign in with a browser or a service token'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "logout" -d 'Sign out: revoke the tokens and remove them'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "status" -d 'Show who is signed in, and verify it with the service'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "list" -d 'List the sign-ins of every profile'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "token" -d 'Print a valid access token, for other programs'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "switch" -d 'Select the default workspace or profile'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from workspace" -f -a "list" -d 'List the workspaces that the token gives access to'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from workspace" -f -a "get" -d 'Show a workspace and its plan'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from workspace" -f -a "create" -d 'Create a workspace for projects'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from workspace" -f -a "subscription" -d 'Show a workspace\'s plan'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from workspace" -f -a "use" -d 'Use a workspace in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "list" -d 'List the projects of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "get" -d 'Show a project with its databases'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "create" -d 'Create a project with a database'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "rename" -d 'Rename a project, keep its ID'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "update" -d 'Update a project\'s name or settings'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "transfer" -d 'Transfer a project with its databases to another workspace'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "delete" -d 'Delete a project with its databases, their backups and connections'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "use" -d 'Use a project in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "unlink" -d 'Remove the link of this directory'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "list" -d 'List the databases of a project'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "get" -d 'Show one database of a project'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "create" -d 'Create a database in a project'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "rename" -d 'Rename a database of a project'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "update" -d 'Update a database\'s name, branch or logical ID'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "delete" -d 'Delete a database with its backups and connections'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "use" -d 'Use a database in the following commands'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "usage" -d 'Show a database\'s usage: storage, queries, connections'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "wait" -d 'Wait until a database accepts connections'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "url" -d 'Print a connection string'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "psql" -d 'Open psql; the password stays out of the process list'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "list" -d 'List the backups of a database'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "get" -d 'Show one backup of a database'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "create" -d 'Create a backup of a database'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "restore" -d 'Restore a backup: replace a database\'s content'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "wait" -d 'Wait until a backup is complete'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from conn" -f -a "list" -d 'List the connections of a database; their strings are masked'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from conn" -f -a "get" -d 'Show one connection of a database'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from conn" -f -a "create" -d 'Create a connection; its string is shown once and saved in the keyring'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from conn" -f -a "rotate" -d 'Rotate a connection\'s credentials; the old string stops working'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from conn" -f -a "delete" -d 'Delete a connection; its clients lose access at once'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from conn" -f -a "env" -d 'Print a connection as variables, or write them to a .env file'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from integration" -f -a "list" -d 'List the integrations of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from integration" -f -a "get" -d 'Show one integration of a workspace'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from integration" -f -a "delete" -d 'Delete an integration, or all of a client; its tokens stop working'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "list" -d 'List the service tokens of a workspace, without their values'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "create" -d 'Create a service token; its value is shown once'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "delete" -d 'Delete a service token; it stops working'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from region" -f -a "list" -d 'List the regions that databases run in'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from local" -f -a "start" -d 'Start the server; commands with --local start it on demand'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from local" -f -a "stop" -d 'Stop the server and its databases; no data is lost'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from local" -f -a "status" -d 'Show addresses, data directory and databases'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from local" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from local" -f -a "reset" -d 'Delete all projects, databases and backups of local mode'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from local" -f -a "logs" -d 'Show the log of the server'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the settings in force, and where each comes from'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Print the value of a setting'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Set a setting in the current profile'
complete -c ppg -n "__fish_ppg_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Remove a setting from the current profile'
