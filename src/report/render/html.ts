import Handlebars from 'handlebars';
import type { Report } from '../../domain/report.ts';
import { scriptJson } from '../../wording/escape.ts';
import { htmlView } from './html-view.ts';

/** What the page is made of, as text; read by `ports/report-assets.ts`. */
export interface ReportAssets {
  /** Handlebars. Everything a run can influence goes through `{{ }}`, which escapes. */
  template: string;
  /** The page's own style and script. */
  pageCss: string;
  pageJs: string;
  uplotJs: string;
  uplotCss: string;
  /** `'sha256-…'` of each style and script block, for the page's content security policy. */
  styleHashes: string[];
  scriptHashes: string[];
}

/** One self-contained page: no request leaves it, no script but ours runs in it. */
export function renderHtml(report: Report, assets: ReportAssets): string {
  const template = Handlebars.compile(assets.template, { strict: true, knownHelpersOnly: true });
  const view = htmlView(report);
  return template({
    ...view,
    trusted: {
      uplotCss: new Handlebars.SafeString(assets.uplotCss),
      pageCss: new Handlebars.SafeString(assets.pageCss),
      uplotJs: new Handlebars.SafeString(assets.uplotJs),
      pageJs: new Handlebars.SafeString(assets.pageJs),
      data: new Handlebars.SafeString(scriptJson(view.charts)),
      policy: new Handlebars.SafeString(policy(assets)),
    },
  });
}

function policy(assets: ReportAssets): string {
  return [
    "default-src 'none'",
    `script-src ${assets.scriptHashes.join(' ')}`,
    `style-src ${assets.styleHashes.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
