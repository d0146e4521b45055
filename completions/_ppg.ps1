
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'ppg' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'ppg'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'ppg' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print the version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print the version')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('workspace', 'workspace', [CompletionResultType]::ParameterValue, 'Workspaces: the top of the tree, and what is billed')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Projects: an application with its databases')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Databases: one PostgreSQL each')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Backups: copies of a database to go back to')
            [CompletionResult]::new('conn', 'conn', [CompletionResultType]::ParameterValue, 'Connections: connection strings, variables, .env files')
            [CompletionResult]::new('integration', 'integration', [CompletionResultType]::ParameterValue, 'Integrations: third parties that are connected')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a command with the database''s connection in its environment')
            [CompletionResult]::new('quickstart', 'quickstart', [CompletionResultType]::ParameterValue, 'Project, database, .env and a first query, step by step')
            [CompletionResult]::new('local', 'local', [CompletionResultType]::ParameterValue, 'Local mode: the API on this machine, with real PostgreSQL')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Call any operation of the API, authenticated')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Settings, and where each comes from')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check what works here, and say what to do about the rest')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Print the version')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;workspace' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the workspaces that the token may see')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the workspaces that the token may see')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one workspace')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one workspace')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Choose the workspace of the commands that follow')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;workspace;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;workspace;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;workspace;get' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;workspace;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;workspace;use' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Choose it for this directory (.ppg/project.json) rather than for the profile')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;workspace;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the workspaces that the token may see')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one workspace')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Choose the workspace of the commands that follow')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;workspace;help;list' {
            break
        }
        'ppg;workspace;help;get' {
            break
        }
        'ppg;workspace;help;use' {
            break
        }
        'ppg;workspace;help;help' {
            break
        }
        'ppg;project' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects of a workspace')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the projects of a workspace')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one project with its databases')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one project with its databases')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project with a database')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a project with its databases, their backups and connections')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a project with its databases, their backups and connections')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Choose the project of the commands that follow')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;project;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;project;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;project;get' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;project;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;project;create' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where its database runs')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is done')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;project;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;project;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;project;use' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Choose it for this directory (.ppg/project.json) rather than for the profile')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;project;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects of a workspace')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one project with its databases')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project with a database')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a project with its databases, their backups and connections')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Choose the project of the commands that follow')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;project;help;list' {
            break
        }
        'ppg;project;help;get' {
            break
        }
        'ppg;project;help;create' {
            break
        }
        'ppg;project;help;delete' {
            break
        }
        'ppg;project;help;use' {
            break
        }
        'ppg;project;help;help' {
            break
        }
        'ppg;db' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the databases of a project')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the databases of a project')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one database')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one database')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a database in a project')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a database with its backups and connections')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a database with its backups and connections')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Show what a database used: storage, queries, connections')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until a database takes connections')
            [CompletionResult]::new('url', 'url', [CompletionResultType]::ParameterValue, 'Print a connection string')
            [CompletionResult]::new('psql', 'psql', [CompletionResultType]::ParameterValue, 'Open psql on a database; the password stays out of the process list')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;db;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those of every project, not of one')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those of every project, not of one')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;get' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;create' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where it runs')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is done')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;usage' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day, YYYY-MM-DD')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day, YYYY-MM-DD')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;wait' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;url' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What the string speaks')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;psql' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;db;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the databases of a project')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one database')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a database in a project')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a database with its backups and connections')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Show what a database used: storage, queries, connections')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until a database takes connections')
            [CompletionResult]::new('url', 'url', [CompletionResultType]::ParameterValue, 'Print a connection string')
            [CompletionResult]::new('psql', 'psql', [CompletionResultType]::ParameterValue, 'Open psql on a database; the password stays out of the process list')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;db;help;list' {
            break
        }
        'ppg;db;help;get' {
            break
        }
        'ppg;db;help;create' {
            break
        }
        'ppg;db;help;delete' {
            break
        }
        'ppg;db;help;usage' {
            break
        }
        'ppg;db;help;wait' {
            break
        }
        'ppg;db;help;url' {
            break
        }
        'ppg;db;help;psql' {
            break
        }
        'ppg;db;help;help' {
            break
        }
        'ppg;backup' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups of a database')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the backups of a database')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one backup')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one backup')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a backup of a database')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace a database''s content by a backup''s')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until a backup is complete')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;backup;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;backup;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;backup;get' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;backup;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;backup;create' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A note to find it by')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is done')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;backup;restore' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is done')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;backup;wait' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;backup;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups of a database')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one backup')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a backup of a database')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace a database''s content by a backup''s')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until a backup is complete')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;backup;help;list' {
            break
        }
        'ppg;backup;help;get' {
            break
        }
        'ppg;backup;help;create' {
            break
        }
        'ppg;backup;help;restore' {
            break
        }
        'ppg;backup;help;wait' {
            break
        }
        'ppg;backup;help;help' {
            break
        }
        'ppg;conn' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the connections of a database; their strings are masked')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the connections of a database; their strings are masked')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a connection; its string is shown this once')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a connection; its clients lose access at once')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a connection; its clients lose access at once')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print a database''s connection as variables, or write them into a .env file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;conn;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;conn;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;conn;create' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What its string speaks: PostgreSQL''s own protocol, or Prisma''s pooled one')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;conn;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;conn;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;conn;env' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'What reads the variables')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'Write them into this .env file and keep its other lines')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the variable for the connection string')
            [CompletionResult]::new('--prefix', '--prefix', [CompletionResultType]::ParameterName, 'Put this before each name')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What the connection string speaks; left out, Prisma''s pooled protocol where there is one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;conn;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the connections of a database; their strings are masked')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a connection; its string is shown this once')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a connection; its clients lose access at once')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print a database''s connection as variables, or write them into a .env file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;conn;help;list' {
            break
        }
        'ppg;conn;help;create' {
            break
        }
        'ppg;conn;help;delete' {
            break
        }
        'ppg;conn;help;env' {
            break
        }
        'ppg;conn;help;help' {
            break
        }
        'ppg;integration' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the integrations')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the integrations')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;integration;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;integration;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;integration;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the integrations')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;integration;help;list' {
            break
        }
        'ppg;integration;help;help' {
            break
        }
        'ppg;run' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the variable for the connection string')
            [CompletionResult]::new('--prefix', '--prefix', [CompletionResultType]::ParameterName, 'Put this before each name')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What the connection string speaks; left out, Prisma''s pooled protocol where there is one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;quickstart' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the project; left out, the directory''s')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where its database runs')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'The file that gets the connection')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;local' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start it; other commands do so on their own with --local')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop it, with its PostgreSQL servers; nothing is lost')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what runs, and where it keeps its data')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve in the foreground, until Ctrl-C')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in it: projects, databases, backups')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show its log')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;local;start' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;local;stop' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;local;status' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;local;serve' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--detached', '--detached', [CompletionResultType]::ParameterName, 'Leave the terminal''s session: `local start` starts the server so')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;local;reset' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;local;logs' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'So many of its last lines')
            [CompletionResult]::new('--lines', '--lines', [CompletionResultType]::ParameterName, 'So many of its last lines')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Go on with what is added, until Ctrl-C')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on with what is added, until Ctrl-C')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;local;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start it; other commands do so on their own with --local')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop it, with its PostgreSQL servers; nothing is lost')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what runs, and where it keeps its data')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve in the foreground, until Ctrl-C')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in it: projects, databases, backups')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show its log')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;local;help;start' {
            break
        }
        'ppg;local;help;stop' {
            break
        }
        'ppg;local;help;status' {
            break
        }
        'ppg;local;help;serve' {
            break
        }
        'ppg;local;help;reset' {
            break
        }
        'ppg;local;help;logs' {
            break
        }
        'ppg;local;help;help' {
            break
        }
        'ppg;api' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'A field of the body, or of the query of a GET, as a string')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A field of the body, or of the query of a GET, as a string')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'A field whose value is true, false, null, a number, or the content of a file: @FILE')
            [CompletionResult]::new('--typed-field', '--typed-field', [CompletionResultType]::ParameterName, 'A field whose value is true, false, null, a number, or the content of a file: @FILE')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'The body as JSON from a file, or from standard input: -')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--paginate', '--paginate', [CompletionResultType]::ParameterName, 'Fetch all pages of a list and join their data')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Print the answer''s status and headers, too')
            [CompletionResult]::new('--include', '--include', [CompletionResultType]::ParameterName, 'Print the answer''s status and headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;config' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force with their sources')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the settings in force with their sources')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove a setting from the profile')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;config;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;config;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;config;get' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;config;set' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;config;unset' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;config;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force with their sources')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove a setting from the profile')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;config;help;list' {
            break
        }
        'ppg;config;help;get' {
            break
        }
        'ppg;config;help;set' {
            break
        }
        'ppg;config;help;unset' {
            break
        }
        'ppg;config;help;help' {
            break
        }
        'ppg;completions' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;doctor' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Look at this machine only, ask no service')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;version' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format: table, json, yaml, csv, ndjson, env or id')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of the table or CSV, by the names of the JSON''s fields')
            [CompletionResult]::new('--workspace', '--workspace', [CompletionResultType]::ParameterName, 'Workspace, by ID or name')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Project, by ID or name')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Database, by ID or name')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'Address of the API')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Time limit of one call: seconds, or a duration like 90s or 2m')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of settings')
            [CompletionResult]::new('--postgres-bin', '--postgres-bin', [CompletionResultType]::ParameterName, 'Local mode: use the PostgreSQL programs in this directory')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as -o json')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave the headings out')
            [CompletionResult]::new('--show-secrets', '--show-secrets', [CompletionResultType]::ParameterName, 'Show passwords and connection strings in full')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use local mode, the API on this machine')
            [CompletionResult]::new('--insecure-http', '--insecure-http', [CompletionResultType]::ParameterName, 'Send the token over plain http to another machine')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what destroys something')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent to change something, and send nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Nothing on standard error but errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log requests to standard error; twice: headers, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ppg;help' {
            [CompletionResult]::new('workspace', 'workspace', [CompletionResultType]::ParameterValue, 'Workspaces: the top of the tree, and what is billed')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Projects: an application with its databases')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Databases: one PostgreSQL each')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Backups: copies of a database to go back to')
            [CompletionResult]::new('conn', 'conn', [CompletionResultType]::ParameterValue, 'Connections: connection strings, variables, .env files')
            [CompletionResult]::new('integration', 'integration', [CompletionResultType]::ParameterValue, 'Integrations: third parties that are connected')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a command with the database''s connection in its environment')
            [CompletionResult]::new('quickstart', 'quickstart', [CompletionResultType]::ParameterValue, 'Project, database, .env and a first query, step by step')
            [CompletionResult]::new('local', 'local', [CompletionResultType]::ParameterValue, 'Local mode: the API on this machine, with real PostgreSQL')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Call any operation of the API, authenticated')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Settings, and where each comes from')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check what works here, and say what to do about the rest')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Print the version')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ppg;help;workspace' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the workspaces that the token may see')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one workspace')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Choose the workspace of the commands that follow')
            break
        }
        'ppg;help;workspace;list' {
            break
        }
        'ppg;help;workspace;get' {
            break
        }
        'ppg;help;workspace;use' {
            break
        }
        'ppg;help;project' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects of a workspace')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one project with its databases')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project with a database')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a project with its databases, their backups and connections')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Choose the project of the commands that follow')
            break
        }
        'ppg;help;project;list' {
            break
        }
        'ppg;help;project;get' {
            break
        }
        'ppg;help;project;create' {
            break
        }
        'ppg;help;project;delete' {
            break
        }
        'ppg;help;project;use' {
            break
        }
        'ppg;help;db' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the databases of a project')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one database')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a database in a project')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a database with its backups and connections')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Show what a database used: storage, queries, connections')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until a database takes connections')
            [CompletionResult]::new('url', 'url', [CompletionResultType]::ParameterValue, 'Print a connection string')
            [CompletionResult]::new('psql', 'psql', [CompletionResultType]::ParameterValue, 'Open psql on a database; the password stays out of the process list')
            break
        }
        'ppg;help;db;list' {
            break
        }
        'ppg;help;db;get' {
            break
        }
        'ppg;help;db;create' {
            break
        }
        'ppg;help;db;delete' {
            break
        }
        'ppg;help;db;usage' {
            break
        }
        'ppg;help;db;wait' {
            break
        }
        'ppg;help;db;url' {
            break
        }
        'ppg;help;db;psql' {
            break
        }
        'ppg;help;backup' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups of a database')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one backup')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a backup of a database')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace a database''s content by a backup''s')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until a backup is complete')
            break
        }
        'ppg;help;backup;list' {
            break
        }
        'ppg;help;backup;get' {
            break
        }
        'ppg;help;backup;create' {
            break
        }
        'ppg;help;backup;restore' {
            break
        }
        'ppg;help;backup;wait' {
            break
        }
        'ppg;help;conn' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the connections of a database; their strings are masked')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a connection; its string is shown this once')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a connection; its clients lose access at once')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print a database''s connection as variables, or write them into a .env file')
            break
        }
        'ppg;help;conn;list' {
            break
        }
        'ppg;help;conn;create' {
            break
        }
        'ppg;help;conn;delete' {
            break
        }
        'ppg;help;conn;env' {
            break
        }
        'ppg;help;integration' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the integrations')
            break
        }
        'ppg;help;integration;list' {
            break
        }
        'ppg;help;run' {
            break
        }
        'ppg;help;quickstart' {
            break
        }
        'ppg;help;local' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start it; other commands do so on their own with --local')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop it, with its PostgreSQL servers; nothing is lost')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what runs, and where it keeps its data')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve in the foreground, until Ctrl-C')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in it: projects, databases, backups')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show its log')
            break
        }
        'ppg;help;local;start' {
            break
        }
        'ppg;help;local;stop' {
            break
        }
        'ppg;help;local;status' {
            break
        }
        'ppg;help;local;serve' {
            break
        }
        'ppg;help;local;reset' {
            break
        }
        'ppg;help;local;logs' {
            break
        }
        'ppg;help;api' {
            break
        }
        'ppg;help;config' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force with their sources')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove a setting from the profile')
            break
        }
        'ppg;help;config;list' {
            break
        }
        'ppg;help;config;get' {
            break
        }
        'ppg;help;config;set' {
            break
        }
        'ppg;help;config;unset' {
            break
        }
        'ppg;help;completions' {
            break
        }
        'ppg;help;doctor' {
            break
        }
        'ppg;help;version' {
            break
        }
        'ppg;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
