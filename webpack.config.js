import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const esbuildLoader = createRequire(import.meta.url).resolve('esbuild-loader');

const defaults = {
  officeJsUrl: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  paneUrl: 'https://localhost:3000',
};
const settings = {
  /** Where the pane loads office.js from. */
  officeJsUrl: process.env.OFFICE_JS_URL || defaults.officeJsUrl,
  /** Where taskpane/ is served: the manifest points there. */
  paneUrl: (process.env.GOUJI_PANE_URL || defaults.paneUrl).replace(/\/$/, ''),
};

/** What the three builds share; `target` is esbuild's. */
function build(name, target) {
  return {
    name,
    mode: 'production',
    context: root,
    module: {
      rules: [
        { test: /\.tsx?$/, loader: esbuildLoader, options: { target, jsx: 'automatic' } },
        { test: /\.css$/, type: 'css/global' },
      ],
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    experiments: { css: true },
    performance: { hints: false },
    // The plugin that copies host.json does not see that it has changed.
    cache: {
      type: 'filesystem',
      name,
      buildDependencies: { config: [fileURLToPath(import.meta.url), path.resolve('functions/host.json')] },
    },
  };
}

function output(folder, filename) {
  return { path: path.join(root, 'dist', folder), filename, clean: true };
}

/** A page of the pane's, loading office.js from where the settings say, which its content policy then allows. */
function paneHtml(file) {
  const html = readFileSync(path.join(root, file), 'utf8');
  if (!html.includes(defaults.officeJsUrl)) throw new Error(`${file} does not load ${defaults.officeJsUrl}`);
  return html
    .replace(defaults.officeJsUrl, settings.officeJsUrl)
    .replace(new URL(defaults.officeJsUrl).origin, new URL(settings.officeJsUrl).origin);
}

/** One of the pane's pages, with the scripts of one entry. */
function panePage(filename, source, chunk) {
  const templateContent = () => paneHtml(source);
  return new HtmlWebpackPlugin({ filename, templateContent, chunks: [chunk], scriptLoading: 'defer' });
}

/** What a clerk's browser loads is made a seventh smaller than by the quick one below. */
function smallMinimizer() {
  return new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false });
}

/** For what no clerk waits for. */
function quickMinimizer(target) {
  return [new EsbuildPlugin({ target, css: true, legalComments: 'none' })];
}

const pane = {
  ...build('pane', 'es2020'),
  target: ['web', 'es2020'],
  entry: {
    taskpane: './taskpane/index.tsx',
    signin: './taskpane/signin/index.ts',
    receipt: './taskpane/receipt/index.tsx',
  },
  output: output('taskpane', '[name].[contenthash:8].js'),
  devtool: 'source-map',
  optimization: { minimizer: [smallMinimizer()] },
  plugins: [
    panePage('taskpane.html', 'taskpane/taskpane.html', 'taskpane'),
    panePage('signin.html', 'taskpane/signin/signin.html', 'signin'),
    new HtmlWebpackPlugin({
      filename: 'receipt.html',
      template: './taskpane/receipt/receipt.html',
      chunks: ['receipt'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'taskpane/assets', to: 'assets' },
        // Some PDFs refer to these tables of Chinese encodings; they are fetched one by one, when one does.
        { from: 'node_modules/pdfjs-dist/cmaps/*.bcmap', to: 'cmaps/[name][ext]' },
        {
          from: 'manifest.xml',
          to: '../manifest.xml',
          transform: (xml) => xml.toString().replaceAll(defaults.paneUrl, settings.paneUrl),
        },
      ],
    }),
  ],
};

const functions = {
  ...build('functions', 'node20'),
  target: 'node20',
  entry: { index: './functions/index.ts' },
  output: {
    ...output('functions', '[name].cjs'),
    chunkFilename: '[name].cjs',
    library: { type: 'commonjs2' },
  },
  devtool: 'source-map',
  optimization: { minimizer: quickMinimizer('node20'), splitChunks: false },
  // The Functions host itself answers this one.
  externals: { '@azure/functions-core': 'commonjs2 @azure/functions-core' },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'functions/host.json' },
        {
          from: 'package.json',
          transform: () =>
            JSON.stringify({ name: 'gouji-functions', private: true, main: 'index.cjs' }, null, 2),
        },
      ],
    }),
  ],
};

const sandbox = {
  ...build('sandbox', 'es2022'),
  target: ['web', 'es2022'],
  entry: { page: './sandbox/page/page.ts' },
  output: output('sandbox', '[name].[contenthash:8].js'),
  optimization: { minimizer: quickMinimizer('es2022') },
  plugins: [new HtmlWebpackPlugin({ template: './sandbox/page/page.html', scriptLoading: 'defer' })],
};

export default [pane, functions, sandbox];
