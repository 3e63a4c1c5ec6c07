"""What runs in the browser."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FRAMEWORK, LANGUAGE, TOOL, SkillMaker

_framework = SkillMaker("software", FRAMEWORK)
_language = SkillMaker("software", LANGUAGE)
_concept = SkillMaker("software", CONCEPT)
_tool = SkillMaker("software", TOOL)

SKILLS: tuple[Skill, ...] = (
    _tool("HTML", "HTML5, semantic HTML, XHTML"),
    _framework(
        "CSS", "CSS3, cascading style sheets, CSS Grid, Flexbox, CSS modules", needs={"HTML": 1}
    ),
    _tool("Sass", "SCSS, CSS preprocessor", needs={"CSS": 2}),
    _tool("Less CSS", guarded="LESS, Less", needs={"CSS": 2}),
    _tool("PostCSS", needs={"CSS": 2}),
    _tool("Tailwind CSS", "Tailwind, TailwindCSS", needs={"CSS": 2}),
    _tool("Bootstrap", "Twitter Bootstrap, Bootstrap CSS", guarded="Bootstrap", needs={"CSS": 1}),
    _tool("Material UI", "MUI", needs={"CSS": 1}),
    _tool("Chakra UI", needs={"CSS": 1}),
    _tool("Ant Design", needs={"CSS": 1}),
    _tool("shadcn/ui", needs={"CSS": 1}),
    _tool("styled-components", needs={"CSS": 1}),
    _framework(
        "React",
        "React.js, ReactJS, React Hooks, React Router",
        guarded="React",
        needs={"JavaScript": 2, "HTML": 1},
    ),
    _framework("Redux", "Redux Toolkit", needs={"React": 2}),
    _framework("Zustand", needs={"React": 2}),
    _framework("MobX", needs={"React": 2}),
    _framework("TanStack Query", "React Query", needs={"React": 2}),
    _framework("Next.js", "NextJS", needs={"React": 2}),
    _framework("Remix", "Remix Run", guarded="Remix", needs={"React": 2}),
    _framework("Gatsby", "Gatsby.js, GatsbyJS", guarded="Gatsby", needs={"React": 2}),
    _framework(
        "Angular",
        "Angular 2+, AngularJS, Angular.js, Angular Material, NgRx",
        needs={"TypeScript": 2},
    ),
    _framework("RxJS"),
    _framework("Reactive programming", "RxJava, Project Reactor, Spring WebFlux, ReactiveX"),
    _framework(
        "Vue.js",
        "Vue, VueJS, Vue 2, Vue 3, Vuex, Pinia, Vuetify, Composition API",
        needs={"JavaScript": 2, "HTML": 1},
    ),
    _framework("Nuxt", "Nuxt.js, NuxtJS", needs={"Vue.js": 2}),
    _framework("Svelte", "SvelteKit", needs={"JavaScript": 2}),
    _framework("SolidJS", "Solid.js", needs={"JavaScript": 2}),
    _framework("Qwik", needs={"JavaScript": 2}),
    _framework("Preact", needs={"JavaScript": 2}),
    _framework("Ember.js", "EmberJS", guarded="Ember", needs={"JavaScript": 2}),
    _framework("Backbone.js", "BackboneJS", needs={"JavaScript": 2}),
    _framework("Knockout.js", needs={"JavaScript": 2}),
    _framework("Astro", "Astro framework, Astro.build", guarded="Astro", needs={"JavaScript": 2}),
    _framework("htmx", needs={"HTML": 2}),
    _framework("Hotwire", needs={"HTML": 2}),
    _framework("Alpine.js", needs={"HTML": 2}),
    _tool("jQuery", "jQuery UI, AJAX", needs={"JavaScript": 1}),
    _framework("D3.js", "D3JS", guarded="D3", needs={"JavaScript": 2}),
    _framework("Highcharts", needs={"JavaScript": 2}),
    _framework("Chart.js", needs={"JavaScript": 2}),
    _framework("ECharts", needs={"JavaScript": 2}),
    _framework("Three.js", "ThreeJS", needs={"JavaScript": 2}),
    _framework("Babylon.js", needs={"JavaScript": 2}),
    _framework("WebGL", "WebGPU", needs={"JavaScript": 2}),
    _language("Elm", "Elm language", guarded="Elm"),
    _concept("WebAssembly", "WASM"),
    _tool("Webpack", needs={"JavaScript": 1}),
    _tool("Vite", needs={"JavaScript": 1}),
    _tool("esbuild", needs={"JavaScript": 1}),
    _tool("Rollup", guarded="Rollup", needs={"JavaScript": 1}),
    _tool("Babel", guarded="Babel", needs={"JavaScript": 1}),
    _tool("Parcel bundler", needs={"JavaScript": 1}),
    _tool("ESLint", guarded="Prettier"),
    _tool("Storybook", "component library", needs={"JavaScript": 1}),
    _concept(
        "Front-end development",
        "frontend development, front end engineering, "
        "frontend engineering, frontend technologies, front-end technologies, "
        "front-end languages, client-side development, UI development, UI engineering, "
        "user interface development",
        guarded="Frontend, Front-end, front-end, frontend",
        needs={"HTML": 1, "JavaScript": 1},
    ),
    _concept(
        "Responsive design",
        "responsive web design, mobile-first, responsive web, "
        "cross-browser compatibility, cross browser",
        needs={"CSS": 2},
    ),
    _concept(
        "Web performance",
        "web performance optimization, Core Web Vitals, Lighthouse audits, "
        "page speed, frontend performance",
    ),
    _concept(
        "Progressive web apps", "PWA, service workers, offline-first", needs={"JavaScript": 3}
    ),
    _concept(
        "Server-side rendering",
        "static site generation, Jamstack, single page application, SPA development",
        guarded="SPA",
        needs={"JavaScript": 2},
    ),
    _concept("Micro frontends", "module federation"),
    _concept(
        "Web components",
        "custom elements, shadow DOM, Lit element, Stencil.js",
        needs={"JavaScript": 2},
    ),
    _concept(
        "Headless CMS",
        "Contentful, Strapi, Sanity CMS, Storyblok, content management systems, "
        "CMS, Sitecore, Adobe Experience Manager, AEM",
    ),
    _framework("Electron", "Electron.js", guarded="Electron", needs={"JavaScript": 2}),
    _framework("Tauri", needs={"JavaScript": 2}),
)
